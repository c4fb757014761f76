package lobby.attachment;

import java.util.UUID;
import lobby.security.Actor;

/** Who may see a file that is kept to be sent again and again: whoever keeps it says so, and not whoever brought it. */
public interface KeptRight {

    /** @param file its public id */
    boolean mayRead(Actor actor, UUID file);
}
