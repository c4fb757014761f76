package lobby.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes what servers would answer themselves, each in another way. */
@Provider
@ApplicationScoped
public class InvalidProblems implements ExceptionMapper<ConstraintViolationException> {

    @Inject Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return problems.toResponse(thrown);
    }
}
