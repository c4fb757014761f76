package lobby.api;

import static java.util.logging.Level.FINE;
import static java.util.logging.Level.WARNING;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lobby.platform.Problem;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;

/**
 * Answers whatever went another way than it should: what was refused says why, what failed says a reference and nothing
 * else. The log has the rest under that reference.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOGGER = Logger.getLogger(Problems.class.getName());

    @Inject Caller caller;
    @Context HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RefusedException> refused = causes(thrown).flatMap(cause -> refusal(cause).stream()).findFirst();
        Problem problem = Problem.of(refused.orElseGet(() -> new RefusedException(Refusal.FAULT)), language());
        LOGGER.log(refused.isPresent() ? FINE : WARNING, thrown,
            () -> "%s, told to %s as %s".formatted(problem.code(), request.getMethod(), problem.reference()));
        Response.ResponseBuilder answer = Response.status(problem.status())
            .type(Problem.TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(problem.json());
        refused.filter(no -> no.refusal().status() == 429 || no.refusal().status() == 503)
            .ifPresent(no -> answer.header(HttpHeaders.RETRY_AFTER, no.arguments().get(0)));
        return answer.build();
    }

    private static Optional<RefusedException> refusal(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(refused);
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(new RefusedException(Refusal.NOT_PERMITTED));
        }
        if (cause instanceof ConstraintViolationException) {
            return Optional.of(new RefusedException(Refusal.INVALID));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(new RefusedException(Refusal.STALE));
        }
        return cause instanceof WebApplicationException web ? ofHttp(web.getResponse().getStatus()) : Optional.empty();
    }

    private static Optional<RefusedException> ofHttp(int status) {
        return switch (status) {
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

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
