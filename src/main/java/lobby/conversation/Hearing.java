package lobby.conversation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.ConversationView.Mark;

/**
 * Reads what events are about, for many at once, so that it can be passed on. It decides nothing: whom a conversation
 * may be told to is asked of the conversation.
 */
@ApplicationScoped
public class Hearing {

    /** What was read: conversations by key, lines by conversation and number, marks by conversation and person. */
    public record Heard(Map<Long, Conversation> conversations, Map<List<Long>, MessageLine> lines,
        Map<List<Long>, Mark> marks) {
    }

    @Inject ConversationRepository conversations;
    @Inject MessageRepository messages;
    @Inject MarkRepository marks;

    public Heard of(Collection<ConversationEvent> events) {
        List<Long> ids = events.stream().map(ConversationEvent::conversation).filter(id -> id != 0).distinct().toList();
        if (ids.isEmpty()) {
            return new Heard(Map.of(), Map.of(), Map.of());
        }
        return new Heard(conversations.all(ids).stream().collect(toMap(Conversation::id, found -> found)),
            lines(only(events, MessageSent.class), only(events, MessageUnsent.class)),
            marks(only(events, MarksMoved.class)));
    }

    private Map<List<Long>, MessageLine> lines(List<MessageSent> sent, List<MessageUnsent> unsent) {
        return sent.isEmpty() && unsent.isEmpty() ? Map.of() : messages.of(
            Stream.concat(sent.stream().map(MessageSent::conversation),
                unsent.stream().map(MessageUnsent::conversation)).distinct().toList(),
            Stream.concat(sent.stream().map(MessageSent::number),
                unsent.stream().map(MessageUnsent::number)).distinct().toList());
    }

    private Map<List<Long>, Mark> marks(List<MarksMoved> moved) {
        return moved.isEmpty() ? Map.of() : marks.marks(
            moved.stream().map(MarksMoved::conversation).distinct().toList(),
            moved.stream().map(MarksMoved::person).distinct().toList());
    }

    private static <E extends ConversationEvent> List<E> only(Collection<ConversationEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
