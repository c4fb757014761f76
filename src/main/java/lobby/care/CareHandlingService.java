package lobby.care;

import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Act.TAKE;
import static lobby.platform.Refusal.NOT_HANDLED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.Act;
import lobby.conversation.Assent;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.conversation.Postbox;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Who of a team answers in a chat. Writing in it says so, too; finishing is closing it, as in every conversation. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class CareHandlingService {

    @Inject Caller caller;
    @Inject CareConversationRepository conversations;
    @Inject ConversationService kernel;
    @Inject Postbox postbox;
    @Inject Clock clock;

    /**
     * The caller answers from now on; does nothing where they do already.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, NOT_HANDLED for one that is finished, or HANDLED_BY where a
     *         colleague was faster (row LC-08)
     */
    public ConversationView take(UUID reference) {
        return take(allowed(TAKE, reference), Assent.NONE);
    }

    /**
     * The caller answers from now on in place of a colleague.
     *
     * @param from public id of the colleague that the caller was asked about
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, NOT_HANDLED for one that is finished, or HANDLED_BY where it is
     *         another colleague's by now
     */
    public ConversationView overtake(UUID reference, UUID from) {
        return take(allowed(OVERTAKE, reference), new Assent(false, from));
    }

    /**
     * The caller leaves it to whoever is next; does nothing where nobody has it.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or HANDLED_BY where it is a colleague's
     */
    public ConversationView release(UUID reference) {
        CareConversation chat = allowed(RELEASE, reference);
        Optional<Person> before = chat.handler();
        chat.release(caller.person());
        return told(chat, before);
    }

    private ConversationView take(CareConversation chat, Assent assent) {
        Optional<Person> before = chat.handler();
        chat.take(caller.person(), assent, clock.instant());
        return told(chat, before);
    }

    private ConversationView told(CareConversation chat, Optional<Person> before) {
        postbox.handled(chat, before);
        return kernel.open(chat.reference());
    }

    private CareConversation allowed(Act act, UUID reference) {
        CareConversation chat = conversations.forChange(reference)
            .filter(one -> one.allows(caller.actor()).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!chat.allows(caller.actor()).contains(act)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        if (chat.isClosed()) {
            throw new RefusedException(NOT_HANDLED);
        }
        return chat;
    }
}
