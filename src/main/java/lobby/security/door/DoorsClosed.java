package lobby.security.door;

import java.util.Set;

/**
 * Somebody's doors were closed, and with them whatever they had open.
 *
 * @param doors which ones, by the hash of their token
 */
public record DoorsClosed(long personId, Reason reason, Set<String> doors) {

    /** Why; SHUT_OUT is deactivated or blacklisted, STOLEN a remember-me token that was used twice. */
    public enum Reason { SIGNED_OUT, EXPIRED, SHUT_OUT, STOLEN }
}
