package lobby.attachment.content;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where bytes lie. Whoever calls it holds the row of the content meanwhile: of one hash there is one writer at a time.
 */
interface ByteStore {

    /** Where it is, as the row of a content says it. */
    enum Place {
        FOLDER, DATABASE
    }

    Place place();

    /** Stores what has come in, unless it has it; once this returns a crash can't take it away any more. */
    void put(Incoming incoming);

    /** What was put there under this key; reading fails if nothing was. */
    Content read(ContentKey key, long size);

    /** Takes the bytes away, if there are any. */
    void remove(ContentKey key);

    /** Shows all that it has had since before then, also what nothing else knows of any more. */
    void eachBefore(Instant moment, Consumer<ContentKey> look);
}
