package lobby.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The way out, on every page. */
@Named
@RequestScoped
public class SignOutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Doorway doorway;

    public void signOut() {
        doorway.leave();
    }
}
