package lobby.announcement.audience;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.AudienceChoices.Party;
import lobby.announcement.audience.AudienceChoices.Site;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Whom the caller can speak to, and how many that would be. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class AudienceService {

    /** The most names that are shown. */
    public static final int NAMES = 200;

    private static final int EVENTS = 100;

    @Inject Caller caller;
    @Inject Aiming aiming;
    @Inject LocationRepository locations;
    @Inject RecipientRepository recipients;
    @Inject Clock clock;

    /**
     * Where the caller may announce something, with the floors and tags there, and the events that are held there.
     *
     * @param event which is among them also where it is over; null for none
     */
    public AudienceChoices choices(UUID event) {
        Set<Long> managed = caller.actor().locationsWhere(ANNOUNCEMENTS, MANAGE);
        Map<Long, List<String>> floors = recipients.floors(managed).stream().collect(groupingBy(
            row -> ((Number) row[0]).longValue(), mapping(row -> (String) row[1], toList())));
        List<Site> sites = locations.all(managed).stream()
            .sorted(Comparator.comparing(Location::name))
            .map(one -> new Site(one.reference(), one.name(), one.zone().getId(),
                floors.getOrDefault(one.id(), List.of())))
            .toList();
        List<Party> parties = aiming.upcoming(caller.actor(), clock.instant(), EVENTS, event).stream()
            .map(one -> new Party(one.id(), one.title(), one.startsAt(), one.location().zone().getId(),
                one.calledOff()))
            .toList();
        Set<Long> known = new HashSet<>(managed);
        known.retainAll(caller.actor().locationsWhere(RESIDENTS, VIEW));
        return new AudienceChoices(sites, recipients.tags(known), parties);
    }

    /** Whether the caller may know who comes to the event that it is for; of places they know it in any case. */
    public boolean knows(Audience audience) {
        return aiming.isKnown(audience, caller.actor());
    }

    /**
     * How many would get it now, and who they are, as far as there are not too many and the caller sees residents
     * there; the guests of an event are known to whoever may speak to them.
     *
     * @throws RefusedException UNKNOWN or NOT_PERMITTED
     */
    public Preview preview(Audience audience) {
        Aim aim = aiming.at(audience, caller.actor());
        Preview preview = recipients.preview(aiming.addressees(aim), clock.instant(), NAMES);
        boolean known = audience.event() != null
            || aim.locations().stream().allMatch(location -> caller.actor().views(RESIDENTS, location));
        return known ? preview : preview.unnamed();
    }
}
