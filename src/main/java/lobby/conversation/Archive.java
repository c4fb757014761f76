package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import lobby.attachment.Attachments;
import lobby.conversation.Message.Notice;
import lobby.people.Person;

/**
 * How what was said elsewhere, or before, comes into a conversation: in its order, with its own times, and without
 * anybody being told. Whoever brings it has asked who may, and holds the lock of the conversation.
 */
@ApplicationScoped
public class Archive {

    @Inject MessageRepository messages;
    @Inject MarkRepository marks;
    @Inject Attachments attachments;

    /** Adds what somebody said at that moment; a conversation that was closed is open from then on. */
    public Message say(Conversation conversation, Person author, Side side, Draft draft, Instant at) {
        conversation.unsettled(at);
        Message message = conversation.send(author, side, draft, Assent.NONE, at);
        messages.add(message);
        attachments.take(author, conversation.fileUse(), draft.files(), Mentions.of(conversation, message));
        return message;
    }

    /** Adds a line that tells what became of it at that moment. */
    public void tell(Conversation conversation, Notice notice, Person by, Side side, Instant at) {
        messages.add(conversation.tell(notice, by, side, at));
    }

    /** It was settled at that moment. */
    public void close(Conversation conversation, Person by, Instant at) {
        conversation.settled(by, "", at);
    }

    /** Somebody has read all of it so far. */
    public void read(Conversation conversation, Person reader, Side side) {
        marks.read(conversation, reader, side);
    }

    /** Leaves a message to be read by everyone but its author. */
    public void leaveUnread(Conversation conversation, Message message) {
        marks.note(conversation, message);
    }

    /** What the conversation has under these client ids already; blank what was taken back. */
    public Map<UUID, String> known(Conversation conversation, Collection<UUID> clientIds) {
        return messages.texts(conversation, clientIds);
    }
}
