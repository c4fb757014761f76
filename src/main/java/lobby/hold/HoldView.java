package lobby.hold;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import lobby.conversation.Conversation;
import lobby.people.PersonView;

/**
 * A conversation as those see it who look after what has to be kept: with whom and about what, and no word of it.
 *
 * @param since null where it is not held; then nobody said so, and for no reason
 * @param kept how much was taken back since, and is kept
 * @param changeable whether the caller may hold it, let go of it, and read what is kept
 */
public record HoldView(UUID conversation, String subject, PersonView customer, String location, Instant since,
    PersonView by, String reason, long kept, boolean changeable) implements Serializable {

    static HoldView of(Conversation conversation, LegalHold hold, long kept, boolean changeable) {
        return new HoldView(conversation.reference(), conversation.subject(), PersonView.of(conversation.customer()),
            conversation.location().name(), hold.placedAt(), PersonView.of(hold.placedBy()), hold.reason(), kept,
            changeable);
    }

    static HoldView free(Conversation conversation, boolean changeable) {
        return new HoldView(conversation.reference(), conversation.subject(), PersonView.of(conversation.customer()),
            conversation.location().name(), null, null, "", 0, changeable);
    }

    public boolean isHeld() {
        return since != null;
    }
}
