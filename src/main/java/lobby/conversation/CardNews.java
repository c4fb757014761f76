package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import lobby.conversation.ConversationEvent.StateChanged;
import lobby.people.Person;

/** For features to say that something has become of a card, so that open pages look. */
@ApplicationScoped
public class CardNews {

    @Inject CardRepository cards;
    @Inject Event<ConversationEvent> events;

    public void changed(UUID card, Person resident) {
        cards.with(card, resident).forEach(conversation -> events.fire(new StateChanged(conversation)));
    }
}
