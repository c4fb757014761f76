package lobby.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import lobby.platform.Settings;
import lobby.security.door.DoorCookies;
import lobby.security.house.oidc.ProviderSignIn;
import lobby.security.house.proxy.ProxySettings;
import lobby.security.signin.SignIn;

/** Signs a browser out here, and sends it on to where the house signs it out. */
@ApplicationScoped
class Farewell {

    @Inject SignIn signIn;
    @Inject ProviderSignIn provider;
    @Inject ProxySettings proxy;
    @Inject Settings settings;

    /** @return where the house has to be told, too; empty if it has not */
    Optional<URI> leave(HttpServletRequest request, HttpServletResponse response) {
        List<String> secrets = DoorCookies.secrets(request);
        Optional<URI> further = provider.farewell(secrets).or(proxy::signOut);
        signIn.out(secrets);
        DoorCookies.take(settings, request, response);
        return further;
    }

    /**
     * Sends a browser on that has posted a form: pages of ours may post to nobody else, and browsers count it as
     * posting to somebody else if they are sent there at once. So it gets a page, which is left again.
     */
    static void sendOn(URI further, HttpServletResponse response) throws IOException {
        String address = further.toASCIIString();
        response.setHeader("Refresh", "0;url=" + address);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><html lang=\"en\"><title>Lobby</title><p><a href=\""
            + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\">…</a></p></html>");
    }
}
