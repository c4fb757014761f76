package lobby.booking.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.booking.BookingFilter;
import lobby.booking.BookingFilter.Order;
import lobby.booking.BookingFilter.Talk;
import lobby.booking.facts.BookingStatus;
import lobby.web.Address;

/**
 * Which bookings somebody chose to see, as the address of the list says it: a view, filters, an order.
 *
 * @param address what was said
 * @param location the one location to show, or null for all
 * @param zone in whose days dates are meant
 */
public record BookingChoice(Address address, UUID location, ZoneId zone) implements Serializable {

    static final List<String> NAMES =
        List.of("location", "view", "tab", "q", "event", "status", "from", "to", "sort", "page", "booking", "start");

    private static final Set<BookingStatus> NOT_CANCELLED = EnumSet.complementOf(EnumSet.of(BookingStatus.CANCELLED));

    /** The views of the list; each is a part of what the filters leave. */
    enum Tab {
        UPCOMING,
        WAITING,
        SILENT,
        PAST
    }

    static BookingChoice of(Map<String, String> parameters, UUID here, ZoneId zone) {
        Address address = Address.of("bookings", parameters, NAMES);
        return new BookingChoice(address, address.get("location").equals("all") ? null : here, zone);
    }

    /** What the filters leave, in every view. */
    BookingFilter filters() {
        LocalDate from = address.day("from");
        LocalDate to = address.day("to");
        return BookingFilter.ALL.at(location).of(address.id("event")).with(statuses()).with(address.get("q"))
            .during(from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The same view without any filter but the location. */
    BookingChoice unfiltered() {
        return new BookingChoice(address.without("q event status from to"), location, zone);
    }

    /** What the list shows. */
    BookingFilter filter(Instant now) {
        BookingFilter filters = filters();
        BookingFilter shown = switch (tab()) {
            case UPCOMING -> filters.during(later(filters.from(), now), filters.until());
            case WAITING -> filters.with(Talk.WAITING);
            case SILENT -> filters.during(later(filters.from(), now), filters.until()).with(Talk.NONE)
                .with(filters.statuses().isEmpty() ? NOT_CANCELLED : filters.statuses());
            case PAST -> filters.overAt(now);
        };
        return shown.by(order(), isDescending());
    }

    Tab tab() {
        return Arrays.stream(Tab.values()).filter(tab -> name(tab).equals(address.get("tab"))).findFirst()
            .orElse(Tab.UPCOMING);
    }

    Order order() {
        String wanted = address.get("sort").replaceFirst("^-", "");
        return Arrays.stream(Order.values()).filter(order -> name(order).equals(wanted)).findFirst()
            .orElse(tab() == Tab.WAITING ? Order.WAITING : Order.WHEN);
    }

    boolean isDescending() {
        return address.has("sort") ? address.get("sort").startsWith("-") : tab() == Tab.PAST;
    }

    /** The address of this list sorted by a column: the other way round where it is sorted by it already. */
    Address sortedBy(Order column) {
        boolean again = column == order() && !isDescending();
        return address.without("page").with("sort", (again ? "-" : "") + name(column));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Set<BookingStatus> statuses() {
        return Arrays.stream(BookingStatus.values())
            .filter(status -> List.of(address.get("status").split(",")).contains(name(status)))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
