package lobby.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.web.Frame;
import lobby.web.Ui;
import org.primefaces.model.ScheduleModel;

/** The bookings as a calendar: the same filters as the list's, any time. */
@Named
@RequestScoped
public class CalendarPage implements Serializable, BookingCalendar.Source {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 5000;

    @Inject BookingsPage page;
    @Inject BookingService service;
    @Inject Frame frame;
    @Inject Ui ui;
    @Inject Clock clock;

    public ScheduleModel getEntries() {
        return new BookingCalendar(this, frame.getZone());
    }

    /** What the clocks of the location show. */
    public LocalDateTime getNow() {
        return LocalDateTime.ofInstant(clock.instant(), frame.getZone());
    }

    @Override
    public List<BookingRow> between(Instant from, Instant until) {
        return service.list(page.choice().filters().during(from, until), 0, MOST);
    }

    @Override
    public String words(String title, long bookings, long waiting) {
        String words = title + " · " + ui.count("bookings.calendar.bookings", bookings);
        return waiting == 0 ? words : words + " · " + ui.count("bookings.total.waiting", waiting);
    }

    @Override
    public String address(BookingRow booking) {
        boolean over = !booking.endsAt().isAfter(clock.instant());
        return page.getList().without("view tab from to").with("event", booking.event())
            .with("tab", over ? "past" : null)
            .toString();
    }
}
