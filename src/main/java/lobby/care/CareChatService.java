package lobby.care;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.SEND;
import static lobby.platform.Refusal.CARE_ONE_WAY;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.policy.FileUse;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.care.channel.CareChannel;
import lobby.care.channel.CareChannelRepository;
import lobby.care.hours.CareHoursRepository;
import lobby.care.hours.OpeningHours;
import lobby.care.hours.Standing;
import lobby.conversation.Act;
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
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * A resident's chat with the team of a location where they live. The location is the address: the chat begins with the
 * first message, and is the same one ever after (row LC-01).
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class CareChatService {

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject CareChannelRepository channels;
    @Inject CareHoursRepository hours;
    @Inject CareConversationRepository conversations;
    @Inject ConversationService kernel;
    @Inject Postbox postbox;
    @Inject AuditTrail audit;
    @Inject RateLimits limits;
    @Inject Clock clock;

    /**
     * The caller's chat; a blank one before anything was said.
     *
     * @throws RefusedException UNKNOWN for a location where the caller has nobody to talk to
     */
    public ConversationView open(UUID location) {
        Location place = theirs(location);
        return conversations.of(place, caller.person())
            .map(known -> kernel.open(known.reference()))
            .orElseGet(() -> blank(place));
    }

    /** What the team says to whoever begins a chat; blank where it says nothing, or not to the caller (row LC-44). */
    public String welcome(UUID location) {
        return locations.find(location)
            .filter(place -> CarePolicy.mayBegin(caller.actor(), place))
            .map(place -> channels.of(place).welcome())
            .orElse("");
    }

    /** Whether somebody of the team is there for the caller; as if always, where they have nobody to talk to. */
    public Standing hours(UUID location) {
        Instant now = clock.instant();
        return locations.find(location)
            .filter(place -> CarePolicy.mayBegin(caller.actor(), place))
            .map(place -> hours.of(place, now))
            .orElse(OpeningHours.ALWAYS)
            .at(now);
    }

    /**
     * Writes to the team, and begins the chat where there is none yet.
     *
     * @throws RefusedException UNKNOWN, CARE_ONE_WAY, CLIENT_ID_REUSED or TOO_MANY; nothing is stored then
     */
    public Sent send(UUID location, Draft draft) {
        limits.send(caller.actor());
        conversations.oneAtATime(caller.actor().personId());
        caller.holdRights();
        Location place = theirs(location);
        Person resident = caller.person();
        CareConversation chat = conversations.forWritingOf(place, resident).orElseGet(() -> begin(place, resident));
        return postbox.send(chat, caller.actor(), resident, draft, Assent.NONE);
    }

    private CareConversation begin(Location location, Person resident) {
        CareChannel channel = channels.held(location);
        if (!channel.isTwoWay()) {
            throw new RefusedException(CARE_ONE_WAY);
        }
        CareConversation chat = conversations.add(new CareConversation(channel, location, resident, clock.instant()));
        audit.record(Action.CONVERSATION_STARTED, chat.reference(), location, Map.of());
        return chat;
    }

    private ConversationView blank(Location location) {
        boolean oneWay = !channels.of(location).isTwoWay();
        Set<Act> acts = oneWay ? Set.of(READ) : Set.of(READ, SEND);
        return ConversationView.blank(CareChannel.about(location), location, caller.person(), "", acts,
            Side.RESIDENT, FileUse.CARE, new Handling(null, null, oneWay));
    }

    private Location theirs(UUID location) {
        Optional<Location> found = locations.find(location);
        return found.filter(place -> CarePolicy.mayBegin(caller.actor(), place))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
