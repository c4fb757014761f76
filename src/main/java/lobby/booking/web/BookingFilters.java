package lobby.booking.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.booking.facts.BookingStatus;
import lobby.event.EventFilter;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.security.Level;
import lobby.web.Ui;

/** What the list of bookings can be narrowed down to, and what it is. */
@Named
@RequestScoped
public class BookingFilters {

    private static final int MOST_EVENTS = 100;

    @Inject BookingsPage page;
    @Inject EventService events;
    @Inject Ui ui;

    private List<EventView> choosable;

    /** The events that the list can be narrowed down to. */
    public List<EventView> getEvents() {
        if (choosable == null) {
            boolean past = page.choice().tab() == BookingChoice.Tab.PAST;
            choosable = page.level() == Level.NONE
                ? List.of()
                : events.list(new EventFilter(page.choice().location(), past, ""), 0, MOST_EVENTS);
        }
        return choosable;
    }

    /** The title of the event that the list is narrowed down to; blank where it is not. */
    public String getEvent() {
        UUID event = page.choice().address().id("event");
        return event == null ? "" : getEvents().stream().filter(one -> one.id().equals(event)).findFirst()
            .map(one -> one.facts().title())
            .orElse("…");
    }

    /** The days that the list is narrowed down to, in words. */
    public String getDays() {
        return Stream.of("from", "to").map(page.choice().address()::day)
            .map(day -> day == null ? "" : DateTimeFormatter.ofPattern("d MMM", ui.getLocale()).format(day))
            .collect(joining(" – "));
    }

    public boolean chosen(BookingStatus status) {
        return page.choice().filters().statuses().contains(status);
    }

    public String name(BookingStatus status) {
        return BookingChoice.name(status);
    }

    /** What a form of filters says again because it has no field for it. */
    public List<String> getCarried() {
        return Stream.of("tab", "sort", "view").filter(page.choice().address()::has).toList();
    }

    /** All that the address says. */
    public List<String> getSaid() {
        return List.copyOf(page.choice().address().said().keySet());
    }

    public BookingStatus[] getStatuses() {
        return BookingStatus.values();
    }
}
