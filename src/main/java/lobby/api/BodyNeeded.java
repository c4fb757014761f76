package lobby.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * Refuses a call that brings nothing where something is needed: no reader is asked then, and resources would get null.
 */
@Provider
@ApplicationScoped
public class BodyNeeded implements ContainerRequestFilter {

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext call) {
        boolean isNeeded = List.of(resource.getResourceMethod().getParameterTypes()).contains(Body.class);
        if (isNeeded && !call.hasEntity()) {
            throw new RefusedException(Refusal.BROKEN_JSON);
        }
    }
}
