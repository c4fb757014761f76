package lobby.booking.api;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import lobby.booking.facts.BookingStatus;
import lobby.booking.BookingView;

/** A booking in the words of calendars (RFC 5545). */
final class CalendarFile {

    static String of(BookingView booking, Optional<URI> baseUrl, Instant now) {
        VEvent event = new VEvent();
        event.setUid(booking.id() + "@lobby");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(booking.version());
        event.setSummary(booking.event().title());
        event.setDescription(booking.event().description());
        event.setLocation(booking.event().venue().isEmpty()
            ? booking.row().location().name()
            : booking.event().venue() + ", " + booking.row().location().name());
        event.setDateStart(Date.from(booking.event().startsAt()));
        event.setDateEnd(Date.from(booking.event().endsAt()));
        event.setStatus(status(booking));
        baseUrl.ifPresent(base -> event.setUrl(base + "/my/booking?id=" + booking.id()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Lobby//Lobby//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static Status status(BookingView booking) {
        BookingStatus status = booking.row().status();
        if (status == BookingStatus.CANCELLED || booking.eventCancelled()) {
            return Status.cancelled();
        }
        return status == BookingStatus.PENDING || status == BookingStatus.WAITING ? Status.tentative()
            : Status.confirmed();
    }

    private CalendarFile() {
    }
}
