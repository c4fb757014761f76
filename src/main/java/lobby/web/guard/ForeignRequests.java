package lobby.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.door.Origin;

/**
 * Stops what no page of ours sends: requests for another host, changes asked for by foreign pages, and parts of a form
 * where no form is sent (a server may write those to its disk).
 */
public class ForeignRequests implements Filter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = refusal((HttpServletRequest) request);
        if (refusal.isPresent()) {
            answer(refusal.get(), request, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        boolean isProbe = request.getServletPath().equals("/api") && request.getRequestURI().contains("/api/health/");
        if (!isProbe && settings.baseUrl().filter(ours -> !Origin.isOurHost(request.getHeader("Host"), ours)).isPresent()) {
            return Optional.of(Refusal.FOREIGN_HOST);
        }
        if (!HARMLESS.contains(request.getMethod()) && !Origin.isOurs(request, settings.baseUrl())) {
            return Optional.of(Refusal.FORGED);
        }
        String type = request.getContentType();
        boolean isParts = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        return isParts && !request.getMethod().equals("POST") ? Optional.of(Refusal.INVALID) : Optional.empty();
    }

    private static void answer(Refusal refusal, ServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = Problem.of(new RefusedException(refusal), request.getLocale());
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.json());
    }
}
