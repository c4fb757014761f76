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
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.door.Origin;

/**
 * Stops what no page of ours sends: requests for another host, changes asked for by foreign pages, parts of a form
 * where no form is sent (a server may write those to its disk), and addresses and headers without end.
 */
public class ForeignRequests implements Filter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST_FORM = 512 * 1024;
    private static final int MOST_FIELDS = 2000;

    /** As much as Payara takes; WildFly would take a megabyte. */
    private static final int LONGEST_HEAD = 8 * 1024;

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

    private Optional<Refusal> refusal(HttpServletRequest request) throws UnsupportedEncodingException {
        boolean isProbe = request.getServletPath().equals("/api") && request.getRequestURI().contains("/api/health/");
        if (!isProbe && settings.baseUrl().filter(ours -> !Origin.isOurHost(request.getHeader("Host"), ours))
            .isPresent()) {
            return Optional.of(Refusal.FOREIGN_HOST);
        }
        if (!HARMLESS.contains(request.getMethod()) && !Origin.isOurs(request, settings.baseUrl())) {
            return Optional.of(Refusal.FORGED);
        }
        if (Collections.list(request.getHeaders("Host")).size() > 1 || isOverlong(request)) {
            return Optional.of(Refusal.INVALID);
        }
        String type = request.getContentType();
        if (isForm(request) && !isHonest(request)) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        boolean isParts = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        return isParts && !request.getMethod().equals("POST") ? Optional.of(Refusal.INVALID) : Optional.empty();
    }

    private static boolean isOverlong(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.length() > LONGEST_HEAD
            || Collections.list(request.getHeaderNames()).stream()
                .anyMatch(name -> request.getHeader(name).length() > LONGEST_HEAD);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null
            && type.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /** No page of ours has a form so large, or with so much in it. */
    private static boolean isHonest(HttpServletRequest request) throws UnsupportedEncodingException {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            return false;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        try {
            return request.getParameterMap().size() <= MOST_FIELDS;
        } catch (RuntimeException tooMany) {
            // WildFly has a limit of its own, and says so
            return false;
        }
    }

    private static void answer(Refusal refusal, ServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = Problem.of(new RefusedException(refusal, LARGEST_FORM / 1024), request.getLocale());
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.json());
    }
}
