package lobby.care.hours;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.PersonView;

/**
 * When the team of a location is there, for those who see its settings.
 *
 * @param days of Monday to Sunday, such as "08:00–12:00, 13:00–17:30"; blank where nobody is there
 * @param away what is told outside of them; blank for the usual
 * @param holidays those that are not over, the next first
 * @param now how it is at the moment at which this was read
 * @param changedBy null where nobody ever said anything, as is when
 * @param version to be handed back with a change
 */
public record CareHoursView(UUID location, String name, String zone, List<String> days, String away,
    List<Holiday> holidays, Standing now, Instant readAt, PersonView changedBy, Instant changedAt, int version,
    boolean changeable) implements Serializable {

    static CareHoursView of(Location location, CareHours hours, List<Holiday> holidays, Instant now,
        boolean changeable) {
        OpeningHours open = new OpeningHours(location.zone(), hours.week(), holidays);
        return new CareHoursView(location.reference(), location.name(), location.zone().getId(), hours.week().lines(),
            hours.away(), holidays, open.at(now), now, hours.changedBy().map(PersonView::of).orElse(null),
            hours.changedAt().orElse(null), hours.version(), changeable);
    }
}
