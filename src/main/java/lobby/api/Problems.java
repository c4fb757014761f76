package lobby.api;

import static java.util.logging.Level.FINE;
import static java.util.logging.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Refusals;
import lobby.security.Caller;

/**
 * Answers whatever went another way than it should: what was refused says why, what failed says a reference and nothing
 * else. The log has the rest under that reference.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final int FAULT = 500;
    private static final Logger LOGGER = Logger.getLogger(Problems.class.getName());

    @Inject Caller caller;
    @Context HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RefusedException> refused = Refusals.in(thrown).or(() -> ofHttp(thrown));
        Problem problem = Problem.of(refused.orElseGet(() -> new RefusedException(Refusal.FAULT)), language());
        LOGGER.log(problem.status() < FAULT ? FINE : WARNING, thrown,
            () -> "%s, told to %s as %s".formatted(problem.code(), request.getMethod(), problem.reference()));
        Response.ResponseBuilder answer = Response.status(problem.status())
            .type(Problem.TYPE + ";charset=UTF-8").entity(problem.json());
        refused.filter(no -> no.refusal().status() == 429 || no.refusal().status() == 503)
            .ifPresent(no -> answer.header(HttpHeaders.RETRY_AFTER, no.arguments().get(0)));
        return answer.build();
    }

    private static Optional<RefusedException> ofHttp(Throwable thrown) {
        return switch (thrown instanceof WebApplicationException web ? web.getResponse().getStatus() : FAULT) {
            case 400 -> Optional.of(new RefusedException(Refusal.INVALID));
            case 404 -> Optional.of(new RefusedException(Refusal.UNKNOWN));
            case 405 -> Optional.of(new RefusedException(Refusal.WRONG_METHOD));
            case 406 -> Optional.of(new RefusedException(Refusal.NOT_ACCEPTABLE));
            case 415 -> Optional.of(new RefusedException(Refusal.WRONG_TYPE));
            default -> Optional.empty();
        };
    }

    private Locale language() {
        return caller.isSignedIn() ? caller.language() : request.getLocale();
    }
}
