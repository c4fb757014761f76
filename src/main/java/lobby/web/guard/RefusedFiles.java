package lobby.web.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lobby.platform.Refusals;
import lobby.platform.RefusedException;

/** A file that somebody may not have is refused as a page would be, and not taken for a fault. */
public class RefusedFiles implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Optional<RefusedException> refused = Refusals.in(thrown);
            if (refused.isEmpty()) {
                throw thrown;
            }
            ((HttpServletResponse) response).sendError(refused.get().refusal().status());
        }
    }
}
