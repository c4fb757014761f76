package lobby.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import lobby.platform.Settings;
import lobby.security.RemoteAddress;
import lobby.security.door.DoorCookies;
import lobby.security.door.Opened;
import lobby.security.signin.SignIn;

/** Signing in and out. */
@Path("session")
@RequestScoped
public class SessionResource {

    @Inject SignIn signIn;
    @Inject Settings settings;
    @Context HttpServletRequest request;
    @Context HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void in(Body body) {
        body.only("name", "password", "remember");
        Opened opened = signIn.in(body.text("name"), body.text("password"), body.flag("remember", false),
            RemoteAddress.of(request, settings));
        DoorCookies.give(opened, settings, request, response);
    }

    @DELETE
    public void out() {
        signIn.out(DoorCookies.secrets(request));
        DoorCookies.take(settings, request, response);
    }

    /** Tells a page that it is still signed in. */
    @GET
    @Path("ping")
    public void ping() {
        // whoever gets here is signed in
    }
}
