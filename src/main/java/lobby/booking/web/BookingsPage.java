package lobby.booking.web;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.booking.BookingFilter;
import lobby.booking.BookingFilter.Counts;
import lobby.booking.BookingFilter.Order;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.booking.BookingStatus;
import lobby.booking.BookingView;
import lobby.event.EventFilter;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Level;
import lobby.web.Address;
import lobby.web.Frame;
import lobby.web.Ui;
import org.primefaces.model.LazyDataModel;

/** The list of bookings, and the one that is open beside it. All of its state is its address. */
@Named
@RequestScoped
public class BookingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 25;
    private static final int MOST_EVENTS = 100;

    @Inject BookingService service;
    @Inject EventService events;
    @Inject Frame frame;
    @Inject Ui ui;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private BookingChoice choice;
    private Instant now;
    private Counts counts;
    private Level level;
    private BookingRows rows;
    private BookingView open;
    private List<EventView> choosable;

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

    /** The events that the list can be narrowed down to. */
    public List<EventView> getEvents() {
        if (choosable == null) {
            boolean past = choice.tab() == BookingChoice.Tab.PAST;
            choosable = level() == Level.NONE
                ? List.of()
                : events.list(new EventFilter(choice.location(), past, ""), 0, MOST_EVENTS);
        }
        return choosable;
    }

    /** The title of the event that the list is narrowed down to; blank where it is not. */
    public String getEvent() {
        UUID event = choice.address().id("event");
        return event == null ? "" : getEvents().stream().filter(one -> one.id().equals(event)).findFirst()
            .map(one -> one.facts().title())
            .orElse("…");
    }

    /** The days that the list is narrowed down to, in words. */
    public String getDays() {
        return Stream.of("from", "to").map(choice.address()::day)
            .map(day -> day == null ? "" : DateTimeFormatter.ofPattern("d MMM", ui.getLocale()).format(day))
            .collect(joining(" – "));
    }

    public boolean chosen(BookingStatus status) {
        return choice.filters().statuses().contains(status);
    }

    public String name(BookingStatus status) {
        return BookingChoice.name(status);
    }

    public UUID getLocation() {
        return choice.location();
    }

    /** What a form of filters says again because it has no field for it. */
    public List<String> getCarried() {
        return Stream.of("tab", "sort", "view").filter(choice.address()::has).toList();
    }

    /** All that the address says. */
    public List<String> getSaid() {
        return List.copyOf(choice.address().said().keySet());
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        Address list = choice.address().without("page booking start");
        return list + (list.said().isEmpty() ? "?page=" : "&page=");
    }

    /** A list keeps nothing on the server; only the calendar asks for more by itself. */
    public boolean isStateless() {
        return !"calendar".equals(parameters.get("view"));
    }

    public BookingStatus[] getStatuses() {
        return BookingStatus.values();
    }

    BookingFilter getFilters() {
        return choice.filters();
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
        return (choice.address().page() - 1) * SIZE;
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

    private Level level() {
        if (level == null) {
            level = service.level(choice.location());
        }
        return level;
    }
}
