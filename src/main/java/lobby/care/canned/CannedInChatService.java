package lobby.care.canned;

import static lobby.conversation.Act.SEND;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.security.Area.SETTINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.care.CareChats;
import lobby.care.CareConversation;
import lobby.people.PersonView;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** What whoever answers in a chat can choose from. To the resident there is nothing. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class CannedInChatService {

    @Inject Caller caller;
    @Inject CareChats chats;
    @Inject CannedResponseRepository responses;

    /**
     * The canned responses of the chat's location, by topic and title, with what is known of the chat filled in.
     *
     * @throws RefusedException UNKNOWN, to the resident too; NOT_PERMITTED to who may only read
     */
    public Choice of(UUID reference) {
        CareConversation chat = chats.ofTeam(reference, caller.actor());
        if (!chat.allows(caller.actor()).contains(SEND)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        Map<Blank, String> known = Map.of(
            Blank.RESIDENT, PersonView.of(chat.customer()).firstName(),
            Blank.AGENT, PersonView.of(caller.person()).firstName(),
            Blank.LOCATION, chat.location().name());
        return new Choice(
            responses.of(chat.location()).stream().map(one -> CannedResponseView.filled(one, known)).toList(),
            chat.location().reference(), caller.actor().manages(SETTINGS, chat.location()));
    }

    /**
     * @param location whose they are
     * @param changeable whether the caller may change them there
     */
    public record Choice(List<CannedResponseView> responses, UUID location, boolean changeable) {
    }
}
