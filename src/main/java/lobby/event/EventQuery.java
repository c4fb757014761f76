package lobby.event;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A filter of events put into a query, together with the locations that somebody looks after. */
final class EventQuery {

    private static final Set<Long> NOWHERE = Set.of(-1L);
    private static final int MOST_WORDS = 8;

    private final CriteriaBuilder build;
    private final Root<Event> event;
    private final Join<Object, Object> location;

    EventQuery(CriteriaBuilder build, CriteriaQuery<?> query) {
        this.build = build;
        this.event = query.from(Event.class);
        this.location = event.join("location");
    }

    Root<Event> event() {
        return event;
    }

    Predicate[] where(EventFilter filter, Set<Long> places, Instant now) {
        List<Predicate> all = new ArrayList<>();
        all.add(location.get("id").in(places.isEmpty() ? NOWHERE : places));
        all.add(filter.past()
            ? build.lessThanOrEqualTo(event.get("endsAt"), now)
            : build.greaterThan(event.get("endsAt"), now));
        if (filter.location() != null) {
            all.add(build.equal(location.get("reference"), filter.location()));
        }
        Arrays.stream(filter.words().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
            .map(this::occurs).forEach(all::add);
        return all.toArray(Predicate[]::new);
    }

    List<Order> order(EventFilter filter) {
        Expression<Instant> start = event.get("startsAt");
        Expression<Long> id = event.get("id");
        return filter.past() ? List.of(build.desc(start), build.desc(id)) : List.of(build.asc(start), build.asc(id));
    }

    private Predicate occurs(String word) {
        String pattern = "%" + word.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%")
            .replace("_", "\\_")
            + "%";
        return build.or(build.like(build.lower(event.get("title")), pattern, '\\'),
            build.like(build.lower(event.get("venue")), pattern, '\\'));
    }
}
