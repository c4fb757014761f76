package lobby.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lobby.security.Caller;
import lobby.security.door.NextPath;
import lobby.security.signin.SignIn;

/** The sign-in page. Its view is transient, so it still works when it was left open for days. */
@Named
@RequestScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SignIn signIn;
    @Inject Doorway doorway;
    @Inject Caller caller;

    private String name;
    private String password;
    private boolean remember;
    private String next;

    /** Whoever is signed in already goes where they wanted to. */
    public void open() {
        if (caller.isSignedIn()) {
            doorway.goOn(NextPath.of(next));
        }
    }

    public void signIn() {
        doorway.comeIn(signIn.in(text(name), text(password), remember, doorway.address()), next);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
