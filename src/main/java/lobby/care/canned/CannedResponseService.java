package lobby.care.canned;

import static lobby.platform.Refusal.CANNED_TAKEN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.TOO_MANY_CANNED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.SETTINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Edits;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** The canned responses of a location, kept by whoever manages its settings. */
@Stateless
@RolesAllowed(Role.STAFF)
public class CannedResponseService {

    /** More than anybody looks through. */
    static final int MOST = 200;

    private static final UUID NONE = new UUID(0, 0);

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject CannedResponseRepository responses;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Those of a location whose settings the caller sees, by topic and title.
     *
     * @throws RefusedException UNKNOWN
     */
    public List<CannedResponseView> list(UUID location) {
        return responses.of(seen(location)).stream().map(CannedResponseView::of).toList();
    }

    /**
     * One more.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CANNED_INCOMPLETE, TOO_LONG, UNREADABLE_TEXT, BLANK_WRONG,
     *         CANNED_TAKEN or TOO_MANY_CANNED
     */
    public void add(UUID location, String topic, String title, String text) {
        Location place = changeable(seen(location));
        CannedWords words = new CannedWords(topic, title, text);
        responses.oneAtATime(place);
        if (responses.count(place) >= MOST) {
            throw new RefusedException(TOO_MANY_CANNED, MOST);
        }
        requireFree(place, words, NONE);
        responses.add(new CannedResponse(place, words, caller.person(), clock.instant()));
        record(place, Map.of("added", name(words), "text", words.text()));
    }

    /**
     * @param seen the version that the caller looked at
     * @throws RefusedException as {@link #add}, and CHANGED_BY
     */
    public void change(UUID reference, String topic, String title, String text, int seen) {
        CannedResponse response = forChange(reference, seen);
        CannedWords words = new CannedWords(topic, title, text);
        requireFree(response.location(), words, reference);
        response.change(words, caller.person(), clock.instant());
        record(response.location(), Map.of("changed", name(words), "text", words.text()));
    }

    /**
     * @param seen the version that the caller looked at
     * @throws RefusedException UNKNOWN, NOT_PERMITTED or CHANGED_BY
     */
    public void remove(UUID reference, int seen) {
        CannedResponse response = forChange(reference, seen);
        responses.remove(response);
        record(response.location(), Map.of("removed", response.topic() + ": " + response.title()));
    }

    private void record(Location place, Map<String, String> details) {
        audit.record(Action.CANNED_RESPONSE_CHANGED, place.reference(), place, details);
    }

    private CannedResponse forChange(UUID reference, int seen) {
        Location place = responses.locationOf(reference)
            .filter(found -> caller.actor().views(SETTINGS, found))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        changeable(place);
        responses.oneAtATime(place);
        CannedResponse response = responses.find(reference).orElseThrow(() -> new RefusedException(UNKNOWN));
        Edits.requireSeen(seen, response.version(), Optional.of(response.changedBy()),
            Optional.of(response.changedAt()), place.zone(), caller.language());
        return response;
    }

    private Location seen(UUID location) {
        return locations.find(location)
            .filter(found -> caller.actor().views(SETTINGS, found))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private Location changeable(Location place) {
        if (!caller.actor().manages(SETTINGS, place)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return place;
    }

    private void requireFree(Location place, CannedWords words, UUID except) {
        if (responses.isTaken(place, words, except)) {
            throw new RefusedException(CANNED_TAKEN, words.title(), words.topic());
        }
    }

    private static String name(CannedWords words) {
        return words.topic() + ": " + words.title();
    }
}
