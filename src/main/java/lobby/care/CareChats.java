package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.care.channel.CareChannelRepository;
import lobby.conversation.Act;
import lobby.conversation.Side;
import lobby.conversation.TeamChats;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/**
 * Chats for the team alone: by their public id, for what stands beside them, and by whose they are, for whoever writes
 * to a resident. To the resident, and to whoever may not read them, there is nothing beside.
 */
@ApplicationScoped
public class CareChats implements TeamChats {

    @Inject CareConversationRepository conversations;
    @Inject CareChannelRepository channels;

    /** @throws RefusedException UNKNOWN, to the resident too */
    public CareConversation ofTeam(UUID reference, Actor actor) {
        return ofTeam(conversations.find(reference), actor);
    }

    /** As {@link #ofTeam}, for a change: writers of one chat wait for each other. */
    public CareConversation ofTeamForChange(UUID reference, Actor actor) {
        return ofTeam(conversations.forChange(reference), actor);
    }

    /** A resident's chat with the team of a location, where there is one. */
    public Optional<CareConversation> of(Location location, Person resident) {
        return conversations.of(location, resident);
    }

    /** Until the end of the transaction nobody else begins a chat of this resident. */
    public void oneAtATime(Person resident, Actor writer) {
        conversations.oneAtATime(resident.id(), writer.personId());
    }

    @Override
    public void hold(Person resident) {
        conversations.oneAtATime(resident.id());
    }

    /** To write in it: a resident's chat with the team of a location, at rest from now on where there was none. */
    @Override
    public CareConversation toWriteIn(Location location, Person resident, Instant now) {
        return conversations.forWritingOf(location, resident).orElseGet(() -> conversations.add(
            CareConversation.atRest(channels.held(location), location, resident, now)));
    }

    private static CareConversation ofTeam(Optional<CareConversation> found, Actor actor) {
        return found
            .filter(chat -> chat.sideOf(actor) == Side.STAFF && chat.allows(actor).contains(Act.READ))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }
}
