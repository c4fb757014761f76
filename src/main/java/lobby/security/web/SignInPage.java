package lobby.security.web;

import static lobby.platform.Refusal.HOUSE_REFUSED;
import static lobby.platform.Refusal.HOUSE_SILENT;
import static lobby.platform.Refusal.NOT_ADMITTED;
import static lobby.platform.Refusal.NO_EMAIL;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import lobby.security.Caller;
import lobby.security.door.NextPath;
import lobby.security.signin.SignIn;

/** The sign-in page. Its view is transient, so it still works when it was left open for days. */
@Named
@RequestScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> REASONS =
        Set.of(NOT_ADMITTED.name(), NO_EMAIL.name(), HOUSE_REFUSED.name(), HOUSE_SILENT.name());

    @Inject SignIn signIn;
    @Inject Doorway doorway;
    @Inject Caller caller;
    @Inject HouseWays ways;

    private String name;
    private String password;
    private boolean remember;
    private String next;
    private String why;
    private boolean out;

    /**
     * Whoever is signed in already goes where they wanted to; and where there is but one way in, and it is the house's,
     * whoever is not is sent there, unless they have just come from there.
     */
    public void open() {
        if (caller.isSignedIn()) {
            doorway.goOn(NextPath.of(next));
        } else if (!out && why == null && ways.isProviderOnly()) {
            doorway.goOn(ways.toProvider(next));
        }
    }

    /** Where the house's provider of sign-in is asked. */
    public String getProviderPath() {
        return ways.toProvider(next);
    }

    /** Whether somebody was sent here to be told why they could not come in by the house. */
    public boolean isTurnedAway() {
        return why != null && REASONS.contains(why);
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

    /** The name of a refusal; anything else is passed over. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Whether they have just signed out. */
    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
