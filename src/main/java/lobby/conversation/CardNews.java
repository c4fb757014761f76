package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import lobby.conversation.ConversationEvent.CardChanged;

/**
 * For features to say that something has become of a card, so that open pages look. It costs the same however many have
 * it: who they are is found out after the transaction, among those who have a page open.
 */
@ApplicationScoped
public class CardNews {

    private static final long ALL = 0;

    @Inject Event<ConversationEvent> events;

    /** @param resident key of the one for whom it is different now */
    public void changed(UUID card, long resident) {
        events.fire(new CardChanged(card, resident));
    }

    /** It is different for all who have it. */
    public void changed(UUID card) {
        events.fire(new CardChanged(card, ALL));
    }
}
