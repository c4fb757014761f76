package lobby.intake;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.EVENT_BOOKINGS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import lobby.booking.BookingRegister;
import lobby.intake.BookingIntake.Entered;
import lobby.intake.format.BookingLine;
import lobby.intake.format.Dialogue;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.Role;

/**
 * Bookings of other systems, brought by whoever manages bookings at the location. Two that bring the same at once wait
 * for each other, and it is there once.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class BookingIntakeService {

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject BookingIntake intake;
    @Inject TalkIntake talks;
    @Inject BookingRegister register;
    @Resource SessionContext transaction;

    /** The locations that the caller may bring bookings to. */
    public Set<UUID> locations() {
        return locations.all(caller.actor().locationsWhere(EVENT_BOOKINGS, Level.MANAGE)).stream()
            .map(Location::reference)
            .collect(toUnmodifiableSet());
    }

    /**
     * The zone that times are in which name none.
     *
     * @throws RefusedException UNKNOWN or NOT_PERMITTED if the caller may not bring bookings here
     */
    public ZoneId zoneOf(UUID location) {
        return permitted(location).zone();
    }

    /** Takes one booking, and shows it to those who look on. */
    public Taken put(UUID location, BookingLine line) {
        Entered entered = intake.take(permitted(location), line);
        register.announce(entered.booking());
        return Taken.of(entered.outcome(), entered.booking());
    }

    /** Takes one of many: lists show what is new when they are looked at next. */
    public Outcome take(UUID location, BookingLine line) {
        return intake.take(permitted(location), line).outcome();
    }

    /**
     * Takes a booking with the conversation about it.
     *
     * @param asOf the day on which it was said
     */
    public Outcome take(UUID location, Dialogue dialogue, LocalDate asOf) {
        Location place = permitted(location);
        Entered entered = intake.take(place, dialogue.booking(asOf, place.zone()));
        boolean added = talks.take(entered.booking(), dialogue, asOf);
        return entered.outcome() == Outcome.UNCHANGED && added ? Outcome.UPDATED : entered.outcome();
    }

    /** What {@link #take} would do; nothing of it stays. */
    public Outcome tryOut(UUID location, BookingLine line) {
        Outcome outcome = take(location, line);
        transaction.setRollbackOnly();
        return outcome;
    }

    /**
     * A location where the caller works is known to them, and what they may not do there is not permitted. Each line
     * asks anew: an import may go on for long after a right was taken away (RC-08).
     */
    private Location permitted(UUID reference) {
        caller.lookAgain();
        Location location = locations.find(reference)
            .filter(one -> caller.actor().grants().containsKey(one.id()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!caller.actor().manages(EVENT_BOOKINGS, location)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return location;
    }
}
