package lobby.conversation;

import java.time.Instant;
import java.util.Optional;

/** What the house says by itself where nobody is there to say it. Nothing of this package knows when that is. */
public interface AutomaticWords {

    /**
     * Called under the lock of the conversation, in the transaction that stores what was said: either both are there
     * afterwards, or neither.
     *
     * @param side of whoever has just said something
     * @return what is given once, right after it; empty where nothing is
     */
    Optional<String> to(Conversation conversation, Side side, Instant now);
}
