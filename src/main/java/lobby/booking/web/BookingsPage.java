package lobby.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lobby.booking.BookingFilter.Counts;
import lobby.booking.BookingFilter.Order;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.booking.BookingView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Level;
import lobby.web.Address;
import lobby.web.Frame;
import org.primefaces.model.LazyDataModel;

/** The list of bookings, and the one that is open beside it. All of its state is its address. */
@Named
@RequestScoped
public class BookingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;

    @Inject BookingService service;
    @Inject Frame frame;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private BookingChoice choice;
    private Instant now;
    private Counts counts;
    private Level level;
    private BookingRows rows;
    private BookingView open;

    @PostConstruct
    void read() {
        now = clock.instant();
        choice = BookingChoice.of(parameters, frame.getHere() == null ? null : frame.getHere().id(), frame.getZone());
    }

    /** Opens the booking that the address names; only staff have business here. */
    public void open() {
        if (!frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        UUID booking = choice.address().id("booking");
        open = booking == null ? null : service.open(booking);
    }

    public LazyDataModel<BookingRow> getRows() {
        if (rows == null) {
            rows = new BookingRows(service, choice.filter(now));
        }
        return rows;
    }

    public long getTotal() {
        return isCalendar() ? getCounts().upcoming() : getRows().getRowCount();
    }

    /** How many this view would show without filters. */
    public long getUnfiltered() {
        return service.count(choice.unfiltered().filter(now));
    }

    /** Whether the caller sees no bookings here because they are not to. */
    public boolean isShutOut() {
        return level() == Level.NONE && getCounts().upcoming() + getCounts().past() == 0;
    }

    public UUID getLocation() {
        return choice.location();
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return choice.address().without("booking start").paged();
    }

    /** A list keeps nothing on the server; only the calendar asks for more by itself. */
    public boolean isStateless() {
        return !"calendar".equals(parameters.get("view"));
    }

    BookingChoice choice() {
        return choice;
    }

    public Address getAddress() {
        return choice.address();
    }

    /** Without what belongs to one page of one view of the list. */
    public Address getList() {
        return choice.address().without("page booking start sort");
    }

    public String getTab() {
        return isCalendar() ? "calendar" : BookingChoice.name(choice.tab());
    }

    public boolean isCalendar() {
        return choice.address().get("view").equals("calendar");
    }

    public boolean isFiltered() {
        return !choice.address().without("location view tab sort page booking start").said().isEmpty();
    }

    public Address sortedBy(String column) {
        return choice.sortedBy(Order.valueOf(column));
    }

    /** "ascending", "descending", or nothing where the list is sorted by another column. */
    public String sorting(String column) {
        if (choice.order() != Order.valueOf(column)) {
            return "";
        }
        return choice.isDescending() ? "descending" : "ascending";
    }

    public Counts getCounts() {
        if (counts == null) {
            counts = service.counts(choice.filters());
        }
        return counts;
    }

    public int getFirst() {
        return (getPage() - 1) * SIZE;
    }

    /** Its number, from 1. */
    public int getPage() {
        return choice.address().page(getTotal(), SIZE);
    }

    public int getSize() {
        return SIZE;
    }

    /** The booking in the panel, or null. */
    public BookingView getOpen() {
        return open;
    }

    /** Whether a conversation is to be begun in the panel, where that can be. */
    public boolean isStarting() {
        return open != null && open.row().startable() && choice.address().has("start");
    }

    public boolean isManager() {
        return level() == Level.MANAGE;
    }

    Level level() {
        if (level == null) {
            level = service.level(choice.location());
        }
        return level;
    }
}
