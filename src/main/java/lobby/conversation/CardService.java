package lobby.conversation;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.SEND;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardStanding;
import lobby.conversation.card.Cards;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** The cards of a conversation: which staff can send, and what has become of those that were (row LC-10). */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class CardService {

    @Inject Caller caller;
    @Inject ConversationRepository conversations;
    @Inject CardRepository sent;
    @Inject Cards cards;

    /**
     * What the resident of this conversation can be sent by the caller, by kind.
     *
     * @throws RefusedException UNKNOWN or NOT_PERMITTED, to residents too
     */
    public List<Card> offered(UUID conversation) {
        Conversation found = readable(conversation);
        if (found.sideOf(caller.actor()) != Side.STAFF || !found.allows(caller.actor()).contains(SEND)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return cards.offered(cards.giving(found.customer(), found.location(), caller.actor(), caller.person()));
    }

    /** @throws RefusedException UNKNOWN */
    public List<CardStanding> standing(UUID conversation) {
        Conversation found = readable(conversation);
        return cards.standing(sent.sentIn(found), found.customer(), caller.actor());
    }

    private Conversation readable(UUID conversation) {
        return conversations.find(conversation)
            .filter(one -> one.allows(caller.actor()).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
