package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.Act;
import lobby.conversation.Side;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/**
 * Chats by their public id, for what stands beside them and is the team's alone. To the resident, and to whoever may
 * not read them, there is nothing beside.
 */
@ApplicationScoped
public class CareChats {

    @Inject CareConversationRepository conversations;

    /** @throws RefusedException UNKNOWN, to the resident too */
    public CareConversation ofTeam(UUID reference, Actor actor) {
        return ofTeam(conversations.find(reference), actor);
    }

    /** As {@link #ofTeam}, for a change: writers of one chat wait for each other. */
    public CareConversation ofTeamForChange(UUID reference, Actor actor) {
        return ofTeam(conversations.forChange(reference), actor);
    }

    private static CareConversation ofTeam(Optional<CareConversation> found, Actor actor) {
        return found
            .filter(chat -> chat.sideOf(actor) == Side.STAFF && chat.allows(actor).contains(Act.READ))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }
}
