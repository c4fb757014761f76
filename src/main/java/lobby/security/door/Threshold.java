package lobby.security.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Optional;
import lobby.platform.Embedding;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Refusals;
import lobby.platform.SafeHeaders;
import lobby.platform.Settings;

/**
 * What somebody is told who is not signed in and came to a closed door: a person is led to the sign-in page, a script
 * or another system is told so. Neither learns whether there is anything behind it.
 */
public final class Threshold {

    private static final String SAID = "lobby.said";
    private static final String WHY = "lobby.why";

    static void stop(Path path, HttpServletRequest request, HttpServletResponse response, Settings settings) {
        SafeHeaders.write(response, settings.frameAncestors());
        try {
            if (path.isForMachines()) {
                problem(why(request).orElse(Refusal.SIGN_IN_FIRST), request, response);
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                    + "<partial-response><redirect url=\"%s\"/></partial-response>", signIn(NextPath.START, request));
            } else {
                String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", signIn(asked(request) + query, request));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes why somebody is to be led to the sign-in page, which says so. */
    static void because(Refusal why, HttpServletRequest request) {
        request.setAttribute(WHY, why);
    }

    /** For who is known and may not go on: a foreign page that opens our socket, a token that is for something else. */
    static void refuse(Refusal why, HttpServletRequest request, HttpServletResponse response, Settings settings) {
        SafeHeaders.write(response, settings.frameAncestors());
        try {
            problem(why, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever comes while nobody can be recognised, because the database is away. */
    static void turnAway(Path path, HttpServletRequest request, HttpServletResponse response, Settings settings) {
        SafeHeaders.write(response, settings.frameAncestors());
        try {
            if (path.isForMachines()) {
                problem(Refusal.BUSY, request, response);
            } else {
                response.setHeader("Retry-After", String.valueOf(Refusals.BACK_SOON));
                response.sendError(Refusal.BUSY.status());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says again what a script was told. WildFly throws away what is said with an error before a request is let in, and
     * asks for the page about errors instead.
     *
     * @return false where nothing was said: this is for another error
     */
    public static boolean sayAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(SAID) instanceof Problem said) {
            say(said, response);
            return true;
        }
        return false;
    }

    private static void problem(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
        Problem problem = Problem.of(new RefusedException(refusal, Refusals.BACK_SOON, 1), request.getLocale());
        request.setAttribute(SAID, problem);
        say(problem, response);
    }

    private static void say(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        if (problem.status() == Refusal.BUSY.status()) {
            response.setHeader("Retry-After", String.valueOf(Refusals.BACK_SOON));
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(problem.json());
    }

    /** As it was asked for, escapes and all. */
    private static String asked(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String signIn(String next, HttpServletRequest request) {
        String known = NextPath.of(next);
        String query = (known.equals(NextPath.START) ? "" : "&next=" + URLEncoder.encode(known, UTF_8))
            + why(request).map(why -> "&why=" + why).orElse("");
        String page = request.getContextPath() + "/sign-in" + query.replaceFirst("&", "?");
        return Embedding.isAsked(request.getQueryString()) ? Embedding.in(page) : page;
    }

    private static Optional<Refusal> why(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(WHY));
    }

    private Threshold() {
    }
}
