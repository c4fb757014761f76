package lobby.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import lobby.platform.SafeHeaders;
import lobby.platform.Settings;
import lobby.security.door.Threshold;

/**
 * Puts the headers on every answer, errors included, before anybody else has a say. Whoever then gives a policy or a
 * time to keep it gives it in place of ours, not beside it: browsers obey the strictest of two policies.
 */
public class SafeAnswers implements Filter {

    @Inject Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!answer.isCommitted()) {
            SafeHeaders.write(answer, settings.frameAncestors());
            if (isFacesResource((HttpServletRequest) request)) {
                answer.setHeader("Cache-Control", "public");
            }
        }
        if (!Threshold.sayAgain((HttpServletRequest) request, answer)) {
            chain.doFilter(request, new OnePolicy(answer, settings.frameAncestors()));
        }
    }

    private static boolean isFacesResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final List<String> portals;

        OnePolicy(HttpServletResponse response, List<String> portals) {
            super(response);
            this.portals = portals;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, SafeHeaders.allowing(portals, name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (SafeHeaders.has(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
