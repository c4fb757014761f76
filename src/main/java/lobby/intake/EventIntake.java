package lobby.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import lobby.booking.BookingRegister;
import lobby.event.Event;
import lobby.event.EventFacts;
import lobby.event.EventRepository;
import lobby.intake.format.EventLine;
import lobby.people.Location;

/**
 * Finds the event that another system tells of, makes it where it is new, and changes it where it is told otherwise.
 */
@ApplicationScoped
class EventIntake {

    @Inject IntakeRepository intake;
    @Inject EventRepository events;
    @Inject BookingRegister register;
    @Inject Clock clock;

    /**
     * An event as it is now.
     *
     * @param stale what came in is older than what is known
     */
    record Followed(Event event, boolean changed, boolean stale) {
    }

    Followed follow(Location location, EventLine line) {
        intake.claim("event", location.id(), line.source());
        Optional<Event> known = events.bySource(location, line.source());
        if (known.isPresent() && line.isNamedByContent()) {
            return new Followed(known.get(), false, false);
        }
        if (known.isPresent()) {
            return change(events.forBooking(known.get().reference()).orElseThrow(), line);
        }
        if (!line.isNamed()) {
            Optional<Event> made = intake.event(location, line.title(), line.startsAt());
            if (made.isPresent()) {
                return new Followed(events.forBooking(made.get().reference()).orElseThrow(), false, false);
            }
        }
        return begin(location, line);
    }

    private Followed begin(Location location, EventLine line) {
        Event event = events.add(new Event(location, line.facts(Optional.empty()), line.source()));
        if (line.cancelled()) {
            event.cancel(clock.instant());
        }
        note(event, line);
        return new Followed(event, true, false);
    }

    private Followed change(Event event, EventLine line) {
        if (!note(event, line)) {
            return new Followed(event, false, true);
        }
        EventFacts before = event.facts();
        boolean changed = event.change(line.facts(Optional.of(before)));
        if (line.cancelled() && !event.isCancelled()) {
            event.cancel(clock.instant());
            register.eventChanged(event, false);
            return new Followed(event, true, false);
        }
        if (changed) {
            register.eventChanged(event, !event.facts().isHeldAs(before));
        }
        return new Followed(event, changed, false);
    }

    private boolean note(Event event, EventLine line) {
        return line.edition() == null || intake.isNewest(event, line.edition());
    }
}
