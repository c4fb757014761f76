package lobby.intake;

import static lobby.booking.facts.BookingStatus.CANCELLED;
import static lobby.intake.Outcome.CREATED;
import static lobby.intake.Outcome.UNCHANGED;
import static lobby.intake.Outcome.UPDATED;
import static lobby.platform.Refusal.BOOKED_OTHERWISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.booking.Booking;
import lobby.booking.facts.BookingFacts;
import lobby.booking.BookingRegister;
import lobby.event.Event;
import lobby.intake.EventIntake.Followed;
import lobby.intake.ResidentIntake.Admitted;
import lobby.intake.format.BookingLine;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.RefusedException;

/**
 * Lets in a booking that another system tells of: with its event and its resident where these are new. Told the same
 * again nothing changes; told otherwise what is here follows. Whoever calls it has asked who may.
 *
 * <p>What is locked is locked in one order everywhere: the names of booking, event and person, then the event, then the
 * booking, then its conversation.
 */
@ApplicationScoped
class BookingIntake {

    @Inject IntakeRepository intake;
    @Inject EventIntake events;
    @Inject ResidentIntake residents;
    @Inject BookingRegister register;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** What was let in, and what became of it. */
    record Entered(Outcome outcome, Booking booking) {
    }

    Entered take(Location location, BookingLine line) {
        intake.claim("booking", location.id(), line.source());
        Followed followed = events.follow(location, line.event());
        Optional<Booking> known = register.bySource(location, line.source());
        if (followed.stale() && known.isPresent()) {
            return new Entered(UNCHANGED, known.get());
        }
        BookingFacts facts = line.facts(known.map(Booking::facts));
        Admitted admitted = residents.admit(location, line.resident(), facts.status() != CANCELLED);
        Entered entered = known.isPresent()
            ? follow(known.get(), followed, admitted, facts, line)
            : enter(followed.event(), admitted.person(), facts, line);
        if (entered.outcome() != UNCHANGED) {
            audit.record(Action.IMPORTED, entered.booking().reference(), location,
                Map.of("outcome", entered.outcome(), "source", line.source()));
        }
        return entered;
    }

    private Entered enter(Event event, Person resident, BookingFacts facts, BookingLine line) {
        requireNoOther(resident, event, facts);
        return new Entered(CREATED, register.enter(event, resident, facts, madeAt(line), line.source()));
    }

    private Entered follow(Booking booking, Followed followed, Admitted admitted, BookingFacts facts,
        BookingLine line) {
        if (!booking.resident().equals(admitted.person())) {
            return reassign(booking, followed.event(), admitted.person(), facts, line);
        }
        boolean moved = !booking.event().reference().equals(followed.event().reference());
        if (moved || booking.isCancelled()) {
            requireNoOther(admitted.person(), followed.event(), facts);
        }
        boolean changed = register.change(booking, followed.event(), facts);
        return new Entered(changed || followed.changed() || admitted.changed() ? UPDATED : UNCHANGED, booking);
    }

    private Entered reassign(Booking before, Event event, Person resident, BookingFacts facts, BookingLine line) {
        requireNoOther(resident, event, facts);
        audit.record(Action.BOOKING_REASSIGNED, before.reference(), before.location(), Map.of("source", line.source()));
        return new Entered(UPDATED, register.reassign(before, event, resident, facts, madeAt(line), line.source()));
    }

    private void requireNoOther(Person resident, Event event, BookingFacts facts) {
        if (facts.status() != CANCELLED && register.holdsPlace(resident, event)) {
            throw new RefusedException(BOOKED_OTHERWISE);
        }
    }

    private Instant madeAt(BookingLine line) {
        return line.madeAt() == null ? clock.instant() : line.madeAt();
    }
}
