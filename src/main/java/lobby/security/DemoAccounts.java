package lobby.security;

import java.io.Serializable;
import java.util.List;

/**
 * Whom one can sign in as to look around. Signing in is below what makes a demo, so it asks whoever knows: there is
 * nobody unless the demo is on.
 */
public interface DemoAccounts {

    /**
     * Somebody one can be.
     *
     * @param login what to write as the name
     * @param place where they work, and as what; or where they live
     */
    record Account(String login, String name, String place, boolean staff) implements Serializable {
    }

    List<Account> all();

    /** The one password of them all. */
    String password();
}
