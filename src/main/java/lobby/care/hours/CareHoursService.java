package lobby.care.hours;

import static java.util.stream.Collectors.joining;
import static lobby.platform.Refusal.HOLIDAY_WRONG;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Edits;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.platform.Text;
import lobby.security.Caller;
import lobby.security.Role;

/** When the care team of a location is there, and what residents are told while it is not. */
@Stateless
@RolesAllowed(Role.STAFF)
public class CareHoursService {

    static final int LONGEST_AWAY = 1000;
    private static final int LONGEST_DAY = 200;
    private static final int LONGEST_NAME = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject CareHoursRepository hours;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** @throws RefusedException NOT_PERMITTED for who sees no settings at all, or UNKNOWN for those of another place */
    public CareHoursView open(UUID location) {
        Location place = seen(location);
        Instant now = clock.instant();
        return CareHoursView.of(place, hours.find(place).orElseGet(() -> new CareHours(place)),
            hours.holidays(place, now), now, mayChange(place));
    }

    /**
     * @param days of Monday to Sunday, as they were typed; blank for a day on which nobody is there
     * @param away what is told outside of them; blank for the usual
     * @param seen the version that the caller looked at
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CHANGED_BY, TOO_LONG, or what {@link HoursText#read} says
     */
    public void keep(UUID location, List<String> days, String away, int seen) {
        Location place = forChange(location);
        Week week = Week.of(day -> read(day, days.get(day.ordinal())));
        String words = Text.readable(Text.plain(away));
        Text.requireAtMost(LONGEST_AWAY, words);
        CareHours kept = kept(place, seen);
        kept.keep(week, words, caller.person(), clock.instant());
        audit.record(Action.CARE_HOURS_CHANGED, place.reference(), place, Map.of("hours", said(week), "away", words));
    }

    /**
     * @param last null for one day alone
     * @return all as it is now
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CHANGED_BY, TOO_LONG or HOLIDAY_WRONG
     */
    public CareHoursView addHoliday(UUID location, LocalDate first, LocalDate last, String name, int seen) {
        Location place = forChange(location);
        LocalDate end = last == null ? first : last;
        if (first == null || end.isBefore(first) || first.isBefore(EARLIEST) || end.isAfter(LATEST)
            || end.isBefore(place.dayAt(clock.instant()))) {
            throw new RefusedException(HOLIDAY_WRONG);
        }
        String called = Text.readable(name.strip());
        Text.requireAtMost(LONGEST_NAME, called);
        kept(place, seen).changed(caller.person(), clock.instant());
        CareHoliday holiday = hours.add(place, first, end, called);
        audit.record(Action.CARE_HOURS_CHANGED, place.reference(), place, Map.of("holiday", holiday.toString()));
        return open(location);
    }

    /**
     * Does nothing to one that is gone already.
     *
     * @return all as it is now
     * @throws RefusedException UNKNOWN, NOT_PERMITTED or CHANGED_BY
     */
    public CareHoursView removeHoliday(UUID location, UUID holiday, int seen) {
        Location place = forChange(location);
        CareHours kept = kept(place, seen);
        hours.holiday(place, holiday).ifPresent(gone -> {
            kept.changed(caller.person(), clock.instant());
            hours.remove(gone);
            audit.record(Action.CARE_HOURS_CHANGED, place.reference(), place,
                Map.of("no holiday any more", gone.toString()));
        });
        return open(location);
    }

    private List<Interval> read(DayOfWeek day, String typed) {
        String text = Text.readable(typed);
        Text.requireAtMost(LONGEST_DAY, text);
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, caller.language());
        List<Interval> read = HoursText.read(name.substring(0, 1).toUpperCase(caller.language()) + name.substring(1),
            text);
        Text.requireAtMost(LONGEST_DAY, read.stream().map(Interval::toString).collect(joining(", ")));
        return read;
    }

    private static String said(Week week) {
        StringBuilder said = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!week.on(day).isEmpty()) {
                said.append(said.isEmpty() ? "" : "; ").append(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                    .append(' ').append(week.lines().get(day.ordinal()));
            }
        }
        return said.toString();
    }

    private Location seen(UUID location) {
        if (caller.actor().locationsWhere(SETTINGS, VIEW).isEmpty()) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return locations.find(location)
            .filter(found -> caller.actor().views(SETTINGS, found))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private Location forChange(UUID location) {
        Location place = seen(location);
        if (!mayChange(place)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return place;
    }

    private boolean mayChange(Location place) {
        return caller.actor().manages(SETTINGS, place);
    }

    private CareHours kept(Location place, int seen) {
        CareHours kept = hours.forChange(place);
        Edits.requireSeen(seen, kept.version(), kept.changedBy(), kept.changedAt(), place.zone(), caller.language());
        return kept;
    }
}
