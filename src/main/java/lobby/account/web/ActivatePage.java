package lobby.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lobby.account.Activation;
import lobby.security.door.NextPath;
import lobby.security.web.Doorway;

/** Where somebody who was given a link sets their password. The view is transient; the key stays in a hidden field. */
@Named
@RequestScoped
public class ActivatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Activation activation;
    @Inject Doorway doorway;

    private String key;
    private String password;

    /** Refuses a link that does not work any more before anybody thinks of a password. */
    public void open() {
        activation.requireWorking(text(key));
    }

    public void activate() {
        doorway.comeIn(activation.activate(text(key), text(password)), NextPath.START);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
