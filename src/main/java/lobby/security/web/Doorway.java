package lobby.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import lobby.platform.Settings;
import lobby.security.RemoteAddress;
import lobby.security.door.DoorCookies;
import lobby.security.door.NextPath;
import lobby.security.door.Opened;

/** Where pages hand a browser its secrets and take them back, and send it on. */
@RequestScoped
public class Doorway {

    @Inject ExternalContext browser;
    @Inject Farewell farewell;
    @Inject Settings settings;

    /** Where the browser is. */
    public String address() {
        return RemoteAddress.of(request(), settings);
    }

    /** The token of the door it came in by; blank if there is none. */
    public String door() {
        return DoorCookies.door(request()).orElse("");
    }

    public void comeIn(Opened opened, String next) {
        DoorCookies.give(opened, settings, request(), response());
        goOn(NextPath.of(next));
    }

    /** Takes the secrets back, whose doors are closed then, and shows the sign-in page, or that of the house. */
    public void leave() {
        Optional<URI> further = farewell.leave(request(), response());
        if (further.isEmpty()) {
            goOn("/sign-in?out=true");
            return;
        }
        try {
            Farewell.sendOn(further.get(), response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** @param path within the application */
    public void goOn(String path) {
        try {
            browser.redirect(browser.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) browser.getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) browser.getResponse();
    }
}
