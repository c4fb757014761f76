package lobby.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import lobby.conversation.ConversationEvent.Looking;
import lobby.people.PersonView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * Lets the house know who of it has the same conversation before them. The pages tell one another; nothing is kept, and
 * residents neither learn of it nor say so of themselves.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class LookingService {

    @Inject Caller caller;
    @Inject ConversationRepository conversations;
    @Inject RateLimits limits;
    @Inject Event<ConversationEvent> events;

    /**
     * @param here whether the caller looks at it, or does so no more
     * @throws RefusedException UNKNOWN, to the customer too, or TOO_MANY
     */
    public void looks(UUID reference, boolean here) {
        limits.looking(caller.actor());
        Conversation conversation = conversations.find(reference)
            .filter(one -> one.sideOf(caller.actor()) == Side.STAFF && one.allows(caller.actor()).contains(Act.READ))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        events.fire(new Looking(conversation.id(), caller.actor().personId(), PersonView.of(caller.person()), here));
    }
}
