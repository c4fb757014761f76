package lobby.conversation;

import java.util.Collection;
import java.util.Map;

/** Tells lists what conversations of one kind are about, for many at once in one statement. Each kind brings one. */
public interface AboutSource {

    /** The kind, as it is stored. */
    String kind();

    /** By the internal key of the conversation. */
    Map<Long, About> of(Collection<Long> conversations);
}
