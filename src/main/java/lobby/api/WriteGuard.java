package lobby.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.door.DoorKeeper;
import lobby.security.door.Origin;

/**
 * Refuses to change anything for a page that is not ours. A browser sends its cookie along whoever asks, but no foreign
 * page can add a header or take our origin; who brings a token has it from nobody's browser.
 */
@Provider
@PreMatching
@ApplicationScoped
public class WriteGuard implements ContainerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject Settings settings;
    @Context HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (HARMLESS.contains(call.getMethod())) {
            return;
        }
        boolean ours = Origin.isOurs(request, settings.baseUrl());
        boolean byCookie = request.getUserPrincipal() != null && request.getAttribute(DoorKeeper.BY_COOKIE) != null;
        if (!ours || byCookie && !"Lobby".equals(call.getHeaderString("X-Requested-With"))) {
            throw new RefusedException(Refusal.FORGED);
        }
    }
}
