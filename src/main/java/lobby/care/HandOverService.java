package lobby.care;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.RELEASE;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.NO_COLLEAGUE;
import static lobby.platform.Refusal.UNANSWERED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.CARE;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.Assent;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.conversation.Postbox;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Chats that go from one of a team to another: one by one, or at the end of a shift all at once (row LC-33). */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class HandOverService {

    @Inject Caller caller;
    @Inject CareConversationRepository conversations;
    @Inject ColleagueRepository colleagues;
    @Inject ConversationService kernel;
    @Inject Postbox postbox;
    @Inject Clock clock;

    /** Who else may answer in this chat, by name. */
    public List<PersonView> colleagues(UUID reference) {
        CareConversation chat = allowed(conversations.find(reference));
        return colleaguesOf(List.of(chat)).stream().map(PersonView::of).toList();
    }

    /** Who else may answer in all chats that the caller handles, by name. */
    public List<PersonView> colleagues() {
        requireAgent();
        return colleaguesOf(theirs(conversations.of(caller.actor().personId()))).stream().map(PersonView::of).toList();
    }

    /**
     * Gives a chat that the caller handles to a colleague, who is told; does nothing where that has just been done.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, UNANSWERED where nobody handles it, HANDLED_BY where a colleague
     *         does, or NO_COLLEAGUE
     */
    public ConversationView handOver(UUID reference, UUID to) {
        CareConversation chat = allowed(conversations.forChange(reference));
        Person handler = chat.handler().orElseThrow(() -> new RefusedException(UNANSWERED));
        boolean again = handler.reference().equals(to) && chat.lastHandler().filter(caller.actor()::is).isPresent();
        if (!again) {
            chat.release(caller.person());
            give(chat, colleague(to, List.of(chat)));
        }
        return kernel.open(reference);
    }

    /**
     * Leaves all that the caller handles to a colleague, or to whoever is next: all of it, or nothing. What they may
     * not answer in any more is left already.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or NO_COLLEAGUE where there is one of those chats that they may
     *         not answer in
     * @return how many there were
     */
    public int leave(Optional<UUID> to) {
        requireAgent();
        List<CareConversation> mine = theirs(conversations.forChangeOf(caller.actor().personId()));
        if (!mine.isEmpty()) {
            Optional<Person> next = to.map(one -> colleague(one, mine));
            mine.forEach(chat -> {
                chat.release(caller.person());
                next.ifPresentOrElse(person -> give(chat, person), () -> postbox.handled(chat, chat.lastHandler()));
            });
        }
        return mine.size();
    }

    private void give(CareConversation chat, Person to) {
        chat.take(to, Assent.NONE, clock.instant());
        postbox.handedOver(chat, to);
    }

    private Person colleague(UUID reference, List<CareConversation> chats) {
        return colleaguesOf(chats).stream()
            .filter(one -> one.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new RefusedException(NO_COLLEAGUE));
    }

    private List<Person> colleaguesOf(List<CareConversation> chats) {
        return colleagues.of(chats, caller.actor().personId());
    }

    private List<CareConversation> theirs(List<CareConversation> handled) {
        return handled.stream().filter(chat -> chat.allows(caller.actor()).contains(RELEASE)).toList();
    }

    private CareConversation allowed(Optional<CareConversation> found) {
        CareConversation chat = found.filter(one -> one.allows(caller.actor()).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!chat.allows(caller.actor()).contains(RELEASE)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return chat;
    }

    private void requireAgent() {
        if (caller.actor().locationsWhere(CARE, VIEW).isEmpty()) {
            throw new RefusedException(UNKNOWN);
        }
        if (caller.actor().locationsWhere(CARE, MANAGE).isEmpty()) {
            throw new RefusedException(NOT_PERMITTED);
        }
    }
}
