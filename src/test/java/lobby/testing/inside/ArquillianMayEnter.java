package lobby.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lobby.security.door.DoorKeeper;

/** Everything is closed to who is not signed in, and Arquillian cannot sign in. */
@Specializes
@ApplicationScoped
public class ArquillianMayEnter extends DoorKeeper {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        return request.getServletPath().startsWith("/ArquillianServletRunner")
            ? context.doNothing()
            : super.validateRequest(request, response, context);
    }
}
