package lobby.booking;

import static java.util.stream.Collectors.toList;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lobby.booking.BookingFilter.Talk;
import lobby.booking.BookingFilter.Whose;
import lobby.booking.facts.BookingStatus;
import lobby.people.Membership;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

/** A filter of bookings put into a query, together with what the actor may see: the same facts as the policy. */
final class BookingQuery {

    private static final int MOST_WORDS = 8;

    private final CriteriaBuilder build;
    private final Root<Booking> booking;
    private final Join<Object, Object> event;
    private final Join<Object, Object> resident;
    private final Join<Object, Object> conversation;

    BookingQuery(CriteriaBuilder build, CriteriaQuery<?> query) {
        this.build = build;
        this.booking = query.from(Booking.class);
        this.event = booking.join("event");
        this.resident = booking.join("resident");
        this.conversation = booking.join("conversation", JoinType.LEFT);
    }

    Root<Booking> booking() {
        return booking;
    }

    Predicate[] where(BookingFilter filter, Actor actor, CriteriaQuery<?> query) {
        List<Predicate> all = new ArrayList<>();
        all.add(filter.whose() == Whose.CALLERS ? madeBy(actor) : seenBy(actor));
        if (filter.location() != null) {
            all.add(build.equal(booking.get("location").get("reference"), filter.location()));
        }
        if (filter.event() != null) {
            all.add(build.equal(event.get("reference"), filter.event()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(booking.get("status").in(filter.statuses()));
        }
        if (filter.from() != null) {
            all.add(build.greaterThan(event.get("endsAt"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(build.lessThan(event.get("startsAt"), filter.until()));
        }
        if (filter.over() != null) {
            all.add(build.lessThanOrEqualTo(event.get("endsAt"), filter.over()));
        }
        if (!filter.called().isEmpty()) {
            all.add(build.or(build.equal(booking.get("sourceReference"), filter.called()),
                build.equal(booking.get("number"), filter.called())));
        }
        talk(filter.talk()).ifPresent(all::add);
        Arrays.stream(filter.words().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
            .map(word -> occurs(word, query)).forEach(all::add);
        return all.toArray(Predicate[]::new);
    }

    List<Order> order(BookingFilter filter) {
        List<Expression<?>> by = switch (filter.order()) {
            case WHEN -> List.of(event.get("startsAt"), resident.get("name"));
            case EVENT -> List.of(event.get("title"), event.get("startsAt"));
            case RESIDENT -> List.of(resident.get("name"), event.get("startsAt"));
            case STATUS -> List.of(booking.get("status"), event.get("startsAt"));
            case WAITING -> List.of(conversation.get("turn").get("waitingSince"), event.get("startsAt"));
        };
        List<Order> order = by.stream().map(filter.descending() ? build::desc : build::asc).collect(toList());
        order.add(build.asc(booking.get("id")));
        return order;
    }

    /** What {@link BookingFilter.Counts} counts, in its order. */
    List<Selection<?>> counts(Instant now) {
        Predicate upcoming = build.greaterThan(event.get("endsAt"), now);
        Predicate waiting = build.isNotNull(conversation.get("turn").get("waitingSince"));
        Predicate silent = build.and(upcoming, build.isNull(conversation.get("id")),
            build.notEqual(booking.get("status"), BookingStatus.CANCELLED));
        return List.of(howMany(upcoming), howMany(waiting), howMany(silent), howMany(build.not(upcoming)));
    }

    private Expression<Long> howMany(Predicate those) {
        return build.sum(build.<Long>selectCase().when(those, 1L).otherwise(0L));
    }

    private Predicate seenBy(Actor actor) {
        Set<Long> places = new HashSet<>(actor.locationsWhere(Area.EVENT_BOOKINGS, Level.VIEW));
        places.addAll(actor.locationsWhere(Area.CONVERSATIONS, Level.VIEW));
        return places.isEmpty() ? madeBy(actor) : build.or(madeBy(actor), booking.get("location").get("id").in(places));
    }

    private Predicate madeBy(Actor actor) {
        return build.equal(resident.get("reference"), actor.person());
    }

    private Optional<Predicate> talk(Talk talk) {
        return switch (talk) {
            case ANY -> Optional.empty();
            case NONE -> Optional.of(build.isNull(conversation.get("id")));
            case OPEN -> Optional.of(build.and(build.isNotNull(conversation.get("id")),
                build.isNull(conversation.get("closing").get("at"))));
            case WAITING -> Optional.of(build.isNotNull(conversation.get("turn").get("waitingSince")));
        };
    }

    private Predicate occurs(String word, CriteriaQuery<?> query) {
        String pattern = "%" + word.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%")
            .replace("_", "\\_")
            + "%";
        Subquery<Long> unit = query.subquery(Long.class);
        Root<Membership> home = unit.from(Membership.class);
        Join<Object, Object> flat = home.join("unit");
        // by key: of two subqueries that join the same thing outside EclipseLink writes the join into the first only
        unit.select(home.get("id")).where(build.equal(home.get("person").get("id"), resident.get("id")),
            build.equal(home.get("location").get("id"), booking.get("location").get("id")),
            like(flat.get("name"), pattern));
        return build.or(like(event.get("title"), pattern), like(resident.get("name"), pattern),
            like(booking.get("number"), pattern), build.exists(unit));
    }

    private Predicate like(Expression<String> text, String pattern) {
        return build.like(build.lower(text), pattern, '\\');
    }
}
