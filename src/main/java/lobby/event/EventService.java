package lobby.event;

import static lobby.platform.Refusal.EVENT_CANCELLED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.STALE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.gathering.Planned;
import lobby.conversation.gathering.PlannedSource;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Role;

/** What is held where: for residents to choose from, for staff to make and change. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class EventService {

    private static final int MOST = 500;

    @Inject Caller caller;
    @Inject EventRepository events;
    @Inject LocationRepository locations;
    @Inject AuditTrail audit;
    @Inject @Any Instance<PlannedSource> plans;
    @Inject jakarta.enterprise.event.Event<EventChanged> changed;
    @Inject Clock clock;

    /** Events that the caller may know of and that take place at least partly in this time, soonest first. */
    public List<EventView> between(Instant from, Instant until) {
        Actor actor = caller.actor();
        List<Event> found = events.between(from, until, actor.locationsWhere(EVENT_BOOKINGS, VIEW), actor.memberships(),
            actor.isResident(), MOST);
        Map<Long, Long> taken = events.taken(found);
        return found.stream().map(event -> view(event, taken)).toList();
    }

    /** A part of the events of those locations whose bookings the caller may view. */
    public List<EventView> list(EventFilter filter, int first, int size) {
        List<Event> found = events.list(filter, staffed(), clock.instant(), Math.max(0, first), Math.min(size, MOST));
        Map<Long, Long> taken = events.taken(found);
        return found.stream().map(event -> view(event, taken)).toList();
    }

    public long count(EventFilter filter) {
        return events.count(filter, staffed(), clock.instant());
    }

    /** Whether the caller can make events at a location, and change those that are there. */
    public boolean manages(UUID location) {
        return locations.find(location).filter(place -> EventPolicy.mayManage(caller.actor(), place)).isPresent();
    }

    /** Who can be said to be the host of events at a location: the staff who work there. */
    public List<PersonView> hosts(UUID location) {
        return events.staff(managed(locations.find(location))).stream().map(PersonView::of).toList();
    }

    public EventView open(UUID reference) {
        Event event = seen(events.find(reference));
        return view(event, events.taken(List.of(event)));
    }

    /**
     * What is to go out by itself to those who come to it, soonest first: for who sees what that is, and for who
     * cancels or moves the event.
     */
    public List<Planned> planned(UUID reference) {
        Event event = seen(events.find(reference));
        boolean manageable = EventPolicy.mayManage(caller.actor(), event.location());
        return plans.stream()
            .flatMap(source -> source.planned(event.reference(), event.cancelledAt().orElse(null), caller.actor())
                .stream())
            .filter(one -> manageable || !one.page().isEmpty())
            .toList();
    }

    /** @throws RefusedException UNKNOWN where the caller manages no bookings, or as {@link EventFacts} says */
    public UUID create(UUID location, EventFacts facts, Collection<UUID> hosts) {
        Location place = managed(locations.find(location));
        Event event = events.add(new Event(place, facts));
        event.isHostedBy(chosen(hosts, event));
        audit.record(Action.EVENT_CHANGED, event.reference(), place, Map.of("title", facts.title()));
        return event.reference();
    }

    /**
     * @param version the version that the change was made from
     * @throws RefusedException STALE if somebody changed it since (row X-28)
     */
    public void change(UUID reference, int version, EventFacts facts, Collection<UUID> hosts) {
        Event event = forChange(reference);
        if (event.version() != version) {
            throw new RefusedException(STALE);
        }
        if (event.isCancelled()) {
            throw new RefusedException(EVENT_CANCELLED);
        }
        EventFacts before = event.facts();
        event.change(facts);
        event.isHostedBy(chosen(hosts, event));
        audit.record(Action.EVENT_CHANGED, reference, event.location(),
            Map.of("before", before, "after", facts));
        changed.fire(new EventChanged(event, !facts.isHeldAs(before)));
    }

    public void cancel(UUID reference) {
        Event event = forChange(reference);
        if (event.isCancelled()) {
            return;
        }
        event.cancel(clock.instant());
        audit.record(Action.EVENT_CANCELLED, reference, event.location(), Map.of("title", event.title()));
        changed.fire(new EventChanged(event, true));
    }

    private Set<Long> staffed() {
        return caller.actor().locationsWhere(EVENT_BOOKINGS, VIEW);
    }

    private Location managed(Optional<Location> found) {
        return found
            .filter(location -> EventPolicy.mayManage(caller.actor(), location))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    /** Of those who can be hosts, and those who are already. */
    private List<Person> chosen(Collection<UUID> hosts, Event event) {
        Set<Person> possible = new HashSet<>(events.staff(event.location()));
        possible.addAll(event.hosts());
        List<Person> chosen = events.people(hosts);
        if (chosen.size() != Set.copyOf(hosts).size() || !possible.containsAll(chosen)) {
            throw new RefusedException(UNKNOWN);
        }
        return chosen;
    }

    private EventView view(Event event, Map<Long, Long> taken) {
        return EventView.of(event, event.isOpenAt(clock.instant()), taken.getOrDefault(event.id(), 0L),
            EventPolicy.mayManage(caller.actor(), event.location()));
    }

    private Event forChange(UUID reference) {
        Event event = seen(events.forBooking(reference));
        if (!EventPolicy.mayManage(caller.actor(), event.location())) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return event;
    }

    private Event seen(Optional<Event> found) {
        return found
            .filter(event -> EventPolicy.maySee(caller.actor(), event))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
