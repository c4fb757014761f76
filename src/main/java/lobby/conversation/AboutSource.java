package lobby.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads conversations of one kind, and what they are about, many at once in one statement. Each kind brings one. */
public interface AboutSource {

    /** The kind, as it is stored. */
    String kind();

    /** What these are about, by the internal key of the conversation; keys of other kinds are passed over. */
    Map<Long, About> of(Collection<Long> conversations);

    /** These with all that is asked of them to say who may read them; keys of other kinds are passed over. */
    List<? extends Conversation> whole(Collection<?> conversations);

    /** The same for somebody who writes in them: what else decides whether they may stays as it is until they did. */
    default List<? extends Conversation> wholeForWriting(Collection<?> conversations) {
        return whole(conversations);
    }
}
