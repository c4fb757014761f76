package lobby.care;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.RELEASE;
import static lobby.platform.Refusal.NOT_HANDLED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.NO_COLLEAGUE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.CARE;
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
        return views(colleagues.at(List.of(chat.location().id()), caller.actor().personId()));
    }

    /** Who else may answer in all chats that the caller handles, by name. */
    public List<PersonView> colleagues() {
        requireDesk();
        long agent = caller.actor().personId();
        return views(colleagues.at(conversations.locationsOf(agent), agent));
    }

    /**
     * Gives a chat that the caller handles to a colleague, who is told.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, NOT_HANDLED where nobody handles it, HANDLED_BY where a colleague
     *         does, or NO_COLLEAGUE
     */
    public ConversationView handOver(UUID reference, UUID to) {
        CareConversation chat = allowed(conversations.forChange(reference));
        if (chat.handler().isEmpty()) {
            throw new RefusedException(NOT_HANDLED);
        }
        chat.release(caller.person());
        give(chat, colleague(to, List.of(chat.location().id())));
        return kernel.open(reference);
    }

    /**
     * Leaves all that the caller handles to a colleague, or to whoever is next: all of it, or nothing.
     *
     * @throws RefusedException UNKNOWN, or NO_COLLEAGUE where there is one of those chats that they may not answer in
     * @return how many there were
     */
    public int leave(Optional<UUID> to) {
        requireDesk();
        List<CareConversation> mine = conversations.forChangeOf(caller.actor().personId());
        if (!mine.isEmpty()) {
            Optional<Person> next = to.map(one -> colleague(one,
                mine.stream().map(chat -> chat.location().id()).toList()));
            mine.forEach(chat -> {
                chat.release(caller.person());
                next.ifPresentOrElse(person -> give(chat, person),
                    () -> postbox.handled(chat, chat.lastHandler()));
            });
        }
        return mine.size();
    }

    private void give(CareConversation chat, Person to) {
        chat.take(to, Assent.NONE, clock.instant());
        postbox.handedOver(chat, to);
    }

    private Person colleague(UUID reference, List<Long> locations) {
        return colleagues.at(locations, caller.actor().personId()).stream()
            .filter(one -> one.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new RefusedException(NO_COLLEAGUE));
    }

    private CareConversation allowed(Optional<CareConversation> found) {
        CareConversation chat = found.filter(one -> one.allows(caller.actor()).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!chat.allows(caller.actor()).contains(RELEASE)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return chat;
    }

    private void requireDesk() {
        if (caller.actor().locationsWhere(CARE, VIEW).isEmpty()) {
            throw new RefusedException(UNKNOWN);
        }
    }

    private static List<PersonView> views(List<Person> people) {
        return people.stream().map(PersonView::of).toList();
    }
}
