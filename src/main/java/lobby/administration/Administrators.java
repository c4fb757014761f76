package lobby.administration;

import static lobby.security.Area.SETTINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import lobby.people.Edits;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.ActorRepository;
import lobby.security.Area;
import lobby.security.Caller;
import lobby.security.Level;

/**
 * What holds for whoever changes permissions: one after the other in a network, each with what they may do at that
 * moment, and never so that nobody is left who may.
 */
@ApplicationScoped
public class Administrators {

    @Inject Caller caller;
    @Inject ActorRepository actors;
    @Inject StaffRepository staff;
    @Inject LocationRepository locations;

    public Network network() {
        return caller.person().network();
    }

    /** Refuses who may not even look. */
    public Actor viewer(Area area) {
        return having(caller.actor(), area, Level.VIEW);
    }

    /** Waits for others who change permissions, and says what the caller may do after them. */
    public Actor manager(Area area) {
        staff.lock(network());
        return having(actors.of(caller.actor().personId()), area, Level.MANAGE);
    }

    /**
     * Refuses a change after which no one manages staff accounts any more. The owner may make it: they always do.
     */
    void requireOneLeft(Actor actor) {
        if (!actor.owner() && staff.administrators(network()) == 0) {
            throw new RefusedException(Refusal.LAST_ADMINISTRATOR);
        }
    }

    /** Whether somebody may change what is set for the whole network: who manages the settings at every location. */
    public boolean mayChangeNetwork(Actor actor) {
        return locations.of(network()).stream().allMatch((Location location) -> actor.manages(SETTINGS, location));
    }

    /** Waits for others as {@link #manager} does, and refuses who may not change what is set for the whole network. */
    public void requireManagerOfNetwork() {
        if (!mayChangeNetwork(manager(SETTINGS))) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
    }

    /** Refuses to overwrite what the caller has not seen. */
    public void requireSeen(int seen, int version, Optional<Person> changedBy, Optional<Instant> changedAt) {
        Edits.requireSeen(seen, version, changedBy, changedAt, zone(), caller.language());
    }

    private ZoneId zone() {
        return locations.of(network()).stream().findFirst().map(Location::zone).orElse(ZoneOffset.UTC);
    }

    private static Actor having(Actor actor, Area area, Level level) {
        if (actor.locationsWhere(area, level).isEmpty()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return actor;
    }
}
