package lobby.care.note;

import java.io.Serializable;
import java.time.Instant;
import lobby.people.PersonView;

/**
 * Something that stands between the messages of a chat for the team alone.
 *
 * @param id stays the same each time it is read
 * @param by null where nobody did it: an agent had gone
 * @param text of a note; of a colleague who was overtaken, or has it from then on, their name; why it was finished;
 *        blank otherwise
 */
public record Aside(String id, Kind kind, Instant at, PersonView by, String text) implements Serializable {

    /** What it tells: something that was written, who answered from then on, or why it was finished. */
    public enum Kind {
        NOTE,
        TAKEN,
        OVERTAKEN,
        RELEASED,
        HANDED_OVER,

        /** Only where somebody said why: that it was, is no secret, and stands among the messages. */
        FINISHED
    }

    static Aside of(CareNote note) {
        return new Aside(note.reference().toString(), Kind.NOTE, note.writtenAt(), PersonView.of(note.author()),
            note.text());
    }
}
