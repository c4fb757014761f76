package lobby.attachment;

import lobby.security.Actor;

/**
 * Who may see what goes with a message: who may read the message, and nobody else. Conversations answer it, by the one
 * right there is to read them.
 */
public interface MessageRight {

    /** @param conversation internal key of the conversation */
    boolean mayRead(Actor actor, long conversation);
}
