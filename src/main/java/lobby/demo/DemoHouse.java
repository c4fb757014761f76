package lobby.demo;

import static java.util.logging.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Logger;
import lobby.administration.founding.FoundingRepository;
import lobby.booking.Booking;
import lobby.demo.DemoPeople.House;
import lobby.people.Person;
import lobby.platform.Settings;
import lobby.security.signin.CredentialRepository;
import lobby.security.signin.Passwords;

/**
 * Founds a house with people and bookings to try things with, where {@code LOBBY_DEMO} says so. All of it or nothing; a
 * database in which anything was founded is left alone.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll
public class DemoHouse {

    private static final Logger LOGGER = Logger.getLogger(DemoHouse.class.getName());

    @Inject Settings settings;
    @Inject FoundingRepository foundings;
    @Inject DemoPeople people;
    @Inject DemoBookings bookings;
    @Inject DemoTalks talks;
    @Inject DemoCare care;
    @Inject DemoOffers offers;
    @Inject DemoAnnouncements announcements;
    @Inject DemoBroadcasts broadcasts;
    @Inject CredentialRepository credentials;
    @Inject Passwords passwords;
    @Inject Clock clock;

    @PostConstruct
    void open() {
        if (settings.demo() && foundings.claim(clock.instant())) {
            House house = people.build();
            letIn(house);
            Map<String, Booking> booked = bookings.build(house);
            talks.build(house, booked);
            care.build(house);
            offers.build(house);
            announcements.build(house, booked);
            broadcasts.build(house);
            LOGGER.log(INFO, "The demo house is open: {0} people", house.people().size());
        }
    }

    /**
     * Everybody gets the same hash, salt and all: hashing is slow on purpose and would make the start take ten times as
     * long, and here a salt has nothing to hide, because the password is written on the sign-in page.
     */
    private void letIn(House house) {
        String hash = passwords.hash(DemoCast.PASSWORD);
        for (Person person : house.people().values()) {
            credentials.give(person.id(), hash, clock.instant());
        }
    }
}
