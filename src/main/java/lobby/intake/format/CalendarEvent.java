package lobby.intake.format;

import static lobby.platform.Refusal.NOBODY_COMES;
import static lobby.platform.Refusal.NOT_A_TIME;
import static lobby.platform.Refusal.RECURS_TOO_OFTEN;
import static lobby.platform.Refusal.VALUE_MISSING;

import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import lobby.platform.RefusedException;

/** An event of a calendar file: once, or as often as its rule says within a year and a bit from now. */
record CalendarEvent(VEvent event, int line, ZoneId zone) {

    private static final int MOST_TIMES = 100;
    private static final Duration BEFORE = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int LONGEST_NAME = 150;
    private static final Set<Frequency> SELDOM =
        Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    private static final DateTimeFormatter WHICH =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What keeps it from being an event that somebody comes to, if anything does. */
    Optional<RefusedException> fault() {
        try {
            requireComplete();
            said(name(), start());
            return Optional.empty();
        } catch (RefusedException fault) {
            return Optional.of(fault);
        }
    }

    private void requireComplete() {
        if (uid().isEmpty() || start() == null) {
            throw new RefusedException(VALUE_MISSING, uid().isEmpty() ? "UID" : "DTSTART");
        }
        if (attendees().isEmpty()) {
            throw new RefusedException(NOBODY_COMES);
        }
        if (recurs() && !SELDOM.contains(event.getRecurrenceRule().getValue().getFrequency())) {
            throw new RefusedException(RECURS_TOO_OFTEN);
        }
    }

    /** Its name; for one of many times, with which. */
    String name() {
        return event.getRecurrenceId() == null ? uid() : name(moment(event.getRecurrenceId().getValue()));
    }

    String name(Instant time) {
        return uid() + "/" + WHICH.format(time);
    }

    int sequence() {
        return event.getSequence() == null || event.getSequence().getValue() == null ? 0 : event.getSequence()
            .getValue();
    }

    boolean recurs() {
        return event.getRecurrenceId() == null && event.getRecurrenceRule() != null
            && event.getRecurrenceRule().getValue() != null
            && event.getRecurrenceRule().getValue().getFrequency() != null;
    }

    /** When it is held: the times near now of one that recurs. */
    List<Instant> times(Instant now) {
        if (!recurs()) {
            return List.of(start());
        }
        List<Instant> times = new ArrayList<>();
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(zone));
        dates.advanceTo(Date.from(now.minus(BEFORE)));
        while (dates.hasNext() && times.size() < MOST_TIMES) {
            Instant time = dates.next().toInstant();
            if (time.isAfter(now.plus(AHEAD))) {
                break;
            }
            times.add(time);
        }
        return times;
    }

    EventLine said(String name, Instant time) {
        String reference = name.length() <= LONGEST_NAME ? name : "long" + EventLine.derived(name);
        String place = event.getLocation() == null ? null : event.getLocation().getValue();
        String text = event.getDescription() == null ? null : event.getDescription().getValue();
        String title = event.getSummary() == null ? "" : event.getSummary().getValue();
        return new EventLine(reference, title, place, text, time, time.plus(length()), null, null, null, isCancelled(),
            sequence());
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    /** Those who are people. */
    List<Attendee> attendees() {
        return event.getAttendees().stream()
            .filter(one -> one.getCalendarUserType() == null || one.getCalendarUserType().getValue() == null
                || one.getCalendarUserType().getValue().matches("(?i)individual|unknown"))
            .toList();
    }

    String uid() {
        return event.getUid() == null || event.getUid().getValue() == null ? "" : event.getUid().getValue().strip();
    }

    private Instant start() {
        return event.getDateStart() == null || event.getDateStart().getValue() == null ? null
            : moment(event.getDateStart().getValue());
    }

    private Duration length() {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Duration.between(start(), moment(event.getDateEnd().getValue()));
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return event.getDateStart().getValue().hasTime() ? Duration.ofHours(2) : A_DAY;
    }

    /** A day without a time begins when it begins at the location. */
    private Instant moment(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        if (written == null) {
            return Instant.ofEpochMilli(date.getTime());
        }
        if (!isDay(written.getYear(), written.getMonth(), written.getDate()) || written.getHour() > 23
            || written.getMinute() > 59) {
            throw new RefusedException(NOT_A_TIME, written.toString());
        }
        return date.hasTime()
            ? Instant.ofEpochMilli(date.getTime())
            : LocalDate.of(written.getYear(), written.getMonth(), written.getDate()).atStartOfDay(zone).toInstant();
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    }
}
