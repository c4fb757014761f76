package lobby.resident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import lobby.booking.BookingFilter.Order;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.booking.facts.BookingStatus;
import lobby.web.Address;

/** What a resident has booked: still to come, over, or cancelled. */
@Named
@RequestScoped
public class MyBookingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    /** Which of them. */
    public enum Show {
        upcoming,
        past,
        cancelled
    }

    @Inject BookingService bookings;
    @Inject Clock clock;

    private Show show = Show.upcoming;
    private int page = 1;
    private long total;
    private List<BookingRow> rows = List.of();

    public void open() {
        BookingFilter filter = filter(clock.instant());
        total = bookings.count(filter);
        page = Math.min(page, Address.lastPage(total, SIZE));
        rows = bookings.list(filter, (page - 1) * SIZE, SIZE);
    }

    private BookingFilter filter(Instant now) {
        return switch (show) {
            case upcoming -> BookingFilter.MINE.with(Ahead.NOT_CANCELLED).during(now, null);
            case past -> BookingFilter.MINE.with(Ahead.NOT_CANCELLED).overAt(now).by(Order.WHEN, true);
            case cancelled -> BookingFilter.MINE.with(EnumSet.of(BookingStatus.CANCELLED)).by(Order.WHEN, true);
        };
    }

    public Show[] getShows() {
        return Show.values();
    }

    public List<BookingRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public String getShow() {
        return show.name();
    }

    /** An address that asks for something else shows what is to come. */
    public void setShow(String wanted) {
        show = Show.upcoming;
        for (Show one : Show.values()) {
            show = one.name().equals(wanted) ? one : show;
        }
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 1000));
    }
}
