package lobby.conversation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.OfMessage;
import lobby.conversation.ConversationView.Mark;
import lobby.security.Area;

/**
 * Reads what events are about, for many at once, so that it can be passed on. It decides nothing: whom a conversation
 * may be told to is asked of the conversation.
 */
@ApplicationScoped
public class Hearing {

    /** What was read: conversations by key, lines by conversation and number, marks by conversation and person. */
    public record Heard(Map<Long, Conversation> conversations, Map<List<Long>, MessageLine> lines,
        Map<List<Long>, Mark> marks, List<Holder> holders) {
    }

    /**
     * Where a card is that was sent.
     *
     * @param customer key of the resident; 0 for one who has no page open
     * @param team whose conversation it is in
     */
    public record Holder(UUID card, long customer, long location, Area team) {
    }

    @Inject ConversationRepository conversations;
    @Inject MessageRepository messages;
    @Inject MarkRepository marks;
    @Inject CardRepository cards;

    /** @param connected keys of the people who have a page open */
    public Heard of(Collection<ConversationEvent> events, Collection<Long> connected) {
        List<Holder> holders = holders(only(events, CardChanged.class), connected);
        List<Long> ids = events.stream().map(ConversationEvent::conversation)
            .filter(id -> id != ConversationEvent.NONE).distinct().toList();
        if (ids.isEmpty()) {
            return new Heard(Map.of(), Map.of(), Map.of(), holders);
        }
        return new Heard(conversations.all(ids).stream().collect(toMap(Conversation::id, found -> found)),
            lines(only(events, OfMessage.class)),
            marks(only(events, MarksMoved.class)),
            holders);
    }

    private List<Holder> holders(List<CardChanged> changed, Collection<Long> connected) {
        return changed.isEmpty() ? List.of() : cards.holders(changed, connected);
    }

    private Map<List<Long>, MessageLine> lines(List<OfMessage> events) {
        return events.isEmpty() ? Map.of() : messages.of(events.stream()
            .map(event -> List.of(event.conversation(), event.number())).distinct().toList());
    }

    private Map<List<Long>, Mark> marks(List<MarksMoved> moved) {
        return moved.isEmpty() ? Map.of() : marks.marks(moved.stream()
            .map(event -> List.of(event.conversation(), event.person())).distinct().toList());
    }

    private static <E extends ConversationEvent> List<E> only(Collection<ConversationEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
