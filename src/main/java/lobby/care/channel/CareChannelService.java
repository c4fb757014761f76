package lobby.care.channel;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.PROMISE_WRONG;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Edits;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.platform.Text;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * Whether the chat of a location is open both ways, what residents are told before they write (LC-14 to LC-16), and
 * what whoever finishes a chat is asked (LC-19).
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class CareChannelService {

    static final int LONGEST_WELCOME = 1000;
    private static final Duration LONGEST_PROMISE = Duration.ofDays(7);

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject CareChannelRepository channels;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Those of the locations whose settings the caller sees, by name. */
    public List<CareChannelView> list() {
        Actor actor = caller.actor();
        if (actor.locationsWhere(SETTINGS, VIEW).isEmpty()) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return locations.all(actor.locationsWhere(SETTINGS, VIEW)).stream()
            .sorted(Comparator.comparing(Location::name))
            .map(this::view)
            .toList();
    }

    /**
     * Lets residents write, or only read (rows LC-14, LC-34).
     *
     * @param seen the version that the caller looked at
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or CHANGED_BY
     */
    public void open(UUID location, boolean bothWays, int seen) {
        Location place = forChange(location);
        CareChannel channel = seen(place, seen);
        if (channel.isTwoWay() != bothWays) {
            channel.open(bothWays, caller.person(), clock.instant());
            audit.record(Action.CARE_CHANGED, place.reference(), place, Map.of("both ways", bothWays));
        }
    }

    /**
     * @param welcome what residents read before anything was said; blank for nothing
     * @param minutes within which somebody answers
     * @param seen the version that the caller looked at
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CHANGED_BY, TOO_LONG or PROMISE_WRONG
     */
    public void promise(UUID location, String welcome, int minutes, int seen) {
        String text = Text.readable(Text.plain(welcome));
        Text.requireAtMost(LONGEST_WELCOME, text);
        Duration promised = Duration.ofMinutes(minutes);
        if (minutes < 1 || promised.compareTo(LONGEST_PROMISE) > 0) {
            throw new RefusedException(PROMISE_WRONG);
        }
        Location place = forChange(location);
        CareChannel channel = seen(place, seen);
        channel.promise(text, promised, caller.person(), clock.instant());
        audit.record(Action.CARE_CHANGED, place.reference(), place, Map.of("welcome", text, "minutes", minutes));
    }

    /**
     * @param reasons why chats can be finished, one a line
     * @param asking whether whoever finishes one is asked for one of them
     * @param seen the version that the caller looked at
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CHANGED_BY, UNREADABLE_TEXT, FINISH_REASON_LONG,
     *         TOO_MANY_FINISH_REASONS or FINISH_REASONS_NEEDED
     */
    public void ask(UUID location, String reasons, Asking asking, int seen) {
        FinishReasons why = FinishReasons.read(reasons, asking);
        Location place = forChange(location);
        CareChannel channel = seen(place, seen);
        channel.ask(why, caller.person(), clock.instant());
        audit.record(Action.CARE_CHANGED, place.reference(), place,
            Map.of("reasons to finish", String.join("; ", why.all()), "asked for", asking));
    }

    private CareChannelView view(Location place) {
        return CareChannelView.of(place, channels.of(place), channels.agents(place),
            mayChange(place));
    }

    private Location forChange(UUID location) {
        Location place = locations.find(location)
            .filter(found -> caller.actor().views(SETTINGS, found))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!mayChange(place)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return place;
    }

    /** Agents alone may not (rows LC-14, LC-34). */
    private boolean mayChange(Location place) {
        return caller.actor().manages(SETTINGS, place);
    }

    private CareChannel seen(Location place, int seen) {
        CareChannel channel = channels.forChange(place);
        Edits.requireSeen(seen, channel.version(), channel.changedBy(), channel.changedAt(), place.zone(),
            caller.language());
        return channel;
    }
}
