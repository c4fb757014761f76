package lobby.intake.format;

import static java.util.stream.Collectors.toMap;
import static lobby.platform.Refusal.NOT_A_CALENDAR;
import static lobby.platform.Refusal.UNREADABLE_TEXT;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import lobby.booking.facts.BookingStatus;
import lobby.platform.RefusedException;

/**
 * Bookings in a calendar file (RFC 5545): each attendee of an event has one. An event is known by its UID, and one of
 * many times of it by the time too; of two editions the one with the higher SEQUENCE counts. What is cancelled there is
 * cancelled here, and what was said about it stays.
 */
public final class CalendarBookings {

    private static final List<String> HEADER = List.of("UID", "SUMMARY", "DTSTART", "ATTENDEE");
    private static final BinaryOperator<CalendarEvent> NEWER =
        (one, other) -> other.sequence() >= one.sequence() ? other : one;

    private final ZoneId zone;
    private final Instant now;
    private final Map<String, CalendarEvent> newest;

    private CalendarBookings(List<CalendarEvent> events, ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        newest = events.stream().filter(event -> event.fault().isEmpty())
            .collect(toMap(CalendarEvent::name, event -> event, NEWER));
    }

    /**
     * @param now what recurs is taken for about the year from here
     * @throws RefusedException NOT_A_CALENDAR
     */
    public static BookingFile read(String text, ZoneId zone, Instant now) {
        List<CalendarEvent> events = events(text, zone);
        CalendarBookings bookings = new CalendarBookings(events, zone, now);
        return new BookingFile(HEADER, events.stream().flatMap(bookings::entries).toList());
    }

    private Stream<Entry<BookingLine>> entries(CalendarEvent event) {
        if (event.fault().isPresent()) {
            return Stream.of(new Entry<>(event.line(), () -> {
                throw event.fault().get();
            }, List.of(event.uid())));
        }
        if (newest.get(event.name()) != event) {
            return Stream.empty();
        }
        return event.times(now).stream()
            .filter(time -> !event.recurs() || !newest.containsKey(event.name(time)))
            .flatMap(time -> event.attendees().stream().map(attendee -> entry(event, time, attendee)));
    }

    private Entry<BookingLine> entry(CalendarEvent event, Instant time, Attendee attendee) {
        String name = event.recurs() ? event.name(time) : event.name();
        String mail = attendee.getEmail() == null ? String.valueOf(attendee.getUri()) : attendee.getEmail();
        return new Entry<>(event.line(), () -> new BookingLine("", event.said(name, time),
            new ResidentLine(mail, attendee.getCommonName(), "", "", attendee.getLanguage()), places(attendee),
            event.isCancelled() ? BookingStatus.CANCELLED : status(attendee.getParticipationStatus()), null, null),
            List.of(event.uid(), event.said(name, time).title(), time.atZone(zone).toLocalDateTime().toString(), mail));
    }

    private static BookingStatus status(ParticipationStatus said) {
        if (said == ParticipationStatus.DECLINED) {
            return BookingStatus.CANCELLED;
        }
        return said == ParticipationStatus.TENTATIVE || said == ParticipationStatus.NEEDS_ACTION
            ? BookingStatus.PENDING
            : BookingStatus.CONFIRMED;
    }

    /** Those who bring somebody say so in a parameter that everybody knows and nobody has standardised. */
    private static Integer places(Attendee attendee) {
        String guests = attendee.getParameters().first("X-NUM-GUESTS");
        return guests != null && guests.matches("\\d{1,3}") ? 1 + Integer.parseInt(guests) : 1;
    }

    private static List<CalendarEvent> events(String text, ZoneId zone) {
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(UNREADABLE_TEXT);
        }
        List<Integer> lines = beginnings(text);
        List<CalendarEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar calendar : reader.readAll()) {
                for (VEvent event : calendar.getEvents()) {
                    int line = lines.isEmpty() ? 1 : lines.get(Math.min(events.size(), lines.size() - 1));
                    events.add(new CalendarEvent(event, line, zone));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (events.isEmpty()) {
            throw new RefusedException(NOT_A_CALENDAR);
        }
        return events;
    }

    /** The lines at which events begin. */
    private static List<Integer> beginnings(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(i -> lines.get(i).strip().equalsIgnoreCase("BEGIN:VEVENT"))
            .map(i -> i + 1)
            .toList();
    }
}
