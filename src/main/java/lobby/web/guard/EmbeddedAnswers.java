package lobby.web.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import lobby.platform.Embedding;

/** Leads a page that stands in a frame of a portal on to pages that do, too, be it by a redirect or by a form. */
public class EmbeddedAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (Embedding.isAsked(asked.getQueryString())) {
            chain.doFilter(request, new StayingThere((HttpServletResponse) response, asked.getContextPath() + "/"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class StayingThere extends HttpServletResponseWrapper {

        private static final String RESOURCES = "jakarta.faces.resource/";

        private final String root;

        StayingThere(HttpServletResponse response, String root) {
            super(response);
            this.root = root;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(isPage(location) ? Embedding.in(location) : location);
        }

        @Override
        public String encodeURL(String address) {
            String encoded = super.encodeURL(address);
            return isPage(encoded) ? Embedding.in(encoded) : encoded;
        }

        private boolean isPage(String address) {
            return address.startsWith(root) && !address.startsWith("//")
                && !address.startsWith(RESOURCES, root.length());
        }
    }
}
