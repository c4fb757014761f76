package lobby.care.note;

import static lobby.conversation.Act.SEND;
import static lobby.platform.Refusal.CLIENT_ID_REUSED;
import static lobby.platform.Refusal.NOT_PERMITTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.audit.Deed;
import lobby.care.CareChats;
import lobby.care.CareConversation;
import lobby.care.note.Aside.Kind;
import lobby.conversation.Closing;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.TeamChanged;
import lobby.conversation.Draft;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/** What stands beside a chat for the team alone. To the resident there is nothing, not even that there could be. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class CareNoteService {

    private static final int MOST = 200;
    private static final Map<Action, Kind> KINDS = Map.of(Action.CHAT_TAKEN, Kind.TAKEN, Action.CHAT_OVERTAKEN,
        Kind.OVERTAKEN, Action.CHAT_RELEASED, Kind.RELEASED, Action.CHAT_HANDED_OVER, Kind.HANDED_OVER,
        Action.CONVERSATION_CLOSED, Kind.FINISHED);

    @Inject Caller caller;
    @Inject CareChats chats;
    @Inject CareNoteRepository notes;
    @Inject AuditTrail audit;
    @Inject RateLimits limits;
    @Inject Event<ConversationEvent> events;
    @Inject Clock clock;

    /**
     * Notes, and who answered from when on, oldest first; of a very long chat the newest.
     *
     * @throws RefusedException UNKNOWN, to the resident too
     */
    public List<Aside> asides(UUID reference) {
        CareConversation chat = chats.ofTeam(reference, caller.actor());
        return Stream.concat(
                notes.of(chat, MOST).stream().map(Aside::of),
                audit.about(List.of(chat.reference())).stream()
                    .filter(CareNoteService::isTold)
                    .map(CareNoteService::aside))
            .sorted(Comparator.comparing(Aside::at))
            .toList();
    }

    /**
     * Writes a note; the same client id again is the same note.
     *
     * @param draft words alone
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CLIENT_ID_REUSED, or TOO_MANY
     */
    public Aside write(UUID reference, Draft draft) {
        limits.send(caller.actor());
        caller.holdRights();
        CareConversation chat = chats.ofTeamForChange(reference, caller.actor());
        if (!chat.allows(caller.actor()).contains(SEND)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        Person author = caller.person();
        Optional<CareNote> written = notes.find(draft.clientId());
        if (written.isPresent() && !written.get().isOf(chat, author, draft.text())) {
            throw new RefusedException(CLIENT_ID_REUSED);
        }
        return Aside.of(written.orElseGet(() -> {
            CareNote note = new CareNote(chat, draft.clientId(), author, draft.text(), clock.instant());
            notes.add(note);
            events.fire(new TeamChanged(chat.id()));
            return note;
        }));
    }

    private static boolean isTold(Deed deed) {
        return KINDS.containsKey(deed.action())
            && (deed.action() != Action.CONVERSATION_CLOSED || deed.details().containsKey(Closing.WHY));
    }

    private static Aside aside(Deed deed) {
        String text = Stream.of("to", "from", Closing.WHY).map(deed.details()::get).filter(Objects::nonNull)
            .findFirst().orElse("");
        return new Aside(deed.action() + "-" + deed.at(), KINDS.get(deed.action()), deed.at(), deed.by(), text);
    }
}
