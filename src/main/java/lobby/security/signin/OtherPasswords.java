package lobby.security.signin;

import java.util.OptionalLong;
import lobby.platform.RefusedException;

/**
 * Passwords that somebody else knows: the house's directory. Signing in asks it where Lobby knows no better.
 */
public interface OtherPasswords {

    /** Whether there is anybody to ask. */
    boolean areThere();

    /**
     * Whose name and password these are, as the key of the person here; empty for nobody's. Takes about as long for a
     * name that nobody has.
     *
     * @throws RefusedException HOUSE_SILENT if there is no answer, NOT_ADMITTED for somebody who has nothing to do here
     */
    OptionalLong prove(String name, String password);
}
