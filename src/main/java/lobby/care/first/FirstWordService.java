package lobby.care.first;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.SEND_FIRST;
import static lobby.platform.Refusal.CARE_NOT_FIRST;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.CARE;
import static lobby.security.Area.CARE_SEND_FIRST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.policy.FileUse;
import lobby.care.CareChats;
import lobby.care.CareConversation;
import lobby.care.channel.CareChannel;
import lobby.care.channel.CareChannelRepository;
import lobby.conversation.Assent;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.conversation.Draft;
import lobby.conversation.Handling;
import lobby.conversation.Postbox;
import lobby.conversation.Sent;
import lobby.conversation.Side;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.ActorRepository;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * Writing to a resident who has asked nothing (rows LC-21, LC-35, LC-42). The resident and the location are the
 * address: their chat is at rest from the first such message on, and nobody's work until they answer.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class FirstWordService {

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject UnwrittenRepository residents;
    @Inject CareChannelRepository channels;
    @Inject CareChats chats;
    @Inject ConversationService kernel;
    @Inject Postbox postbox;
    @Inject ActorRepository actors;
    @Inject RateLimits limits;
    @Inject Clock clock;

    /**
     * A resident's chat; a blank one before anything was said.
     *
     * @throws RefusedException UNKNOWN for where the caller sees no care, and for who does not live there;
     *         NOT_PERMITTED or CARE_NOT_FIRST where there is no chat and the caller may not begin one
     */
    public ConversationView open(UUID location, UUID resident) {
        Location place = place(location);
        Person whom = resident(place, resident);
        return chats.of(place, whom)
            .map(chat -> kernel.open(chat.reference()))
            .orElseGet(() -> blank(place, whom));
    }

    /**
     * Writes to a resident: one way where nothing is open, and otherwise as in every chat.
     *
     * @throws RefusedException what {@link #open} says, CLOSED, HANDLED_BY, CLIENT_ID_REUSED or TOO_MANY; nothing is
     *         stored then
     */
    public Sent send(UUID location, UUID resident, Draft draft, Assent assent) {
        limits.send(caller.actor());
        Person whom = resident(place(location), resident);
        chats.oneAtATime(whom, caller.actor());
        caller.holdRights();
        Location place = place(location);
        CareConversation chat = chats.toWriteIn(place, resident(place, resident), clock.instant());
        if (!chat.allows(caller.actor()).contains(SEND)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return postbox.send(chat, caller.actor(), caller.person(), draft, assent);
    }

    private ConversationView blank(Location place, Person whom) {
        boolean twoWay = channels.of(place).isTwoWay();
        require(mayWrite(place, twoWay), place);
        return ConversationView.blank(CareChannel.about(place), place, whom, residents.unitOf(place, whom),
            Set.of(READ, SEND_FIRST), Side.STAFF, FileUse.CARE, new Handling(null, null, !twoWay));
    }

    private boolean mayWrite(Location place, boolean twoWay) {
        Actor actor = caller.actor();
        return actor.manages(CARE, place) && (!twoWay || actor.manages(CARE_SEND_FIRST, place));
    }

    private void require(boolean permitted, Location place) {
        if (!permitted) {
            throw new RefusedException(caller.actor().manages(CARE, place) ? CARE_NOT_FIRST : NOT_PERMITTED);
        }
    }

    private Location place(UUID location) {
        return locations.find(location)
            .filter(place -> caller.actor().views(CARE, place))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    /** Nobody writes to themselves so, nor to who has moved out. */
    private Person resident(Location place, UUID reference) {
        return residents.find(place, reference)
            .filter(person -> !caller.actor().is(person) && actors.of(person.id()).livesAt(place))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
