package lobby.conversation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.attachment.AttachmentView;
import lobby.conversation.card.Card;
import lobby.people.PersonView;

/**
 * One entry of a conversation as everyone who may read it sees it.
 *
 * @param author null for automatic words and broadcasts
 * @param card what was sent instead of words, which then are its own; null where it is only words
 * @param files what goes with the words, in the order in which it is shown
 * @param unsent null for one that stands; one that was taken back has no text
 */
public record MessageLine(long number, Message.Kind kind, Side side, PersonView author, String text, Card card,
    UUID clientId, Instant sentAt, List<AttachmentView> files, Unsent unsent) implements Serializable {

    public static MessageLine of(Message message, List<AttachmentView> files) {
        return new MessageLine(message.number(), message.kind(), message.side(),
            message.author() == null ? null : PersonView.of(message.author()), message.text(),
            message.card().orElse(null), message.clientId(), message.sentAt(), files, message.unsent().orElse(null));
    }
}
