package lobby.event;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.STALE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Role;

/** What is held where: for residents to choose from, for staff to make and change. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF})
public class EventService {

    private static final int MOST = 500;

    @Inject Caller caller;
    @Inject EventRepository events;
    @Inject LocationRepository locations;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Events that the caller may know of and that take place at least partly in this time, soonest first. */
    public List<EventView> between(Instant from, Instant until) {
        Actor actor = caller.actor();
        List<Event> found = events.between(from, until, actor.locationsWhere(EVENT_BOOKINGS, VIEW), actor.memberships(),
            actor.isResident(), MOST);
        Map<Long, Long> taken = events.taken(found);
        return found.stream().map(event -> view(event, taken)).toList();
    }

    public EventView open(UUID reference) {
        Event event = seen(reference);
        return view(event, events.taken(List.of(event)));
    }

    /** @throws RefusedException UNKNOWN where the caller manages no bookings, or as {@link EventFacts} says */
    public UUID create(UUID location, EventFacts facts, Collection<UUID> hosts) {
        Location place = locations.find(location)
            .filter(one -> EventPolicy.mayManage(caller.actor(), one))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        Event event = events.add(new Event(place, facts));
        event.isHostedBy(events.people(hosts));
        audit.record(Action.EVENT_CHANGED, event.reference(), place, Map.of("title", facts.title()));
        return event.reference();
    }

    /**
     * @param version the version that the change was made from
     * @throws RefusedException STALE if somebody changed it since (row X-28)
     */
    public void change(UUID reference, int version, EventFacts facts, Collection<UUID> hosts) {
        Event event = managed(reference);
        if (event.version() != version) {
            throw new RefusedException(STALE);
        }
        Map<String, ?> change = Map.of("before", event.facts(), "after", facts);
        event.change(facts);
        event.isHostedBy(events.people(hosts));
        audit.record(Action.EVENT_CHANGED, reference, event.location(), change);
    }

    public void cancel(UUID reference) {
        Event event = managed(reference);
        event.cancel(clock.instant());
        audit.record(Action.EVENT_CANCELLED, reference, event.location(), Map.of("title", event.title()));
    }

    private EventView view(Event event, Map<Long, Long> taken) {
        return EventView.of(event, event.isOpenAt(clock.instant()), taken.getOrDefault(event.id(), 0L),
            EventPolicy.mayManage(caller.actor(), event.location()));
    }

    private Event managed(UUID reference) {
        Event event = seen(reference);
        if (!EventPolicy.mayManage(caller.actor(), event.location())) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return event;
    }

    private Event seen(UUID reference) {
        return events.find(reference)
            .filter(event -> EventPolicy.maySee(caller.actor(), event))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
