package lobby.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;

/**
 * Somebody who acts, with all that policies ask about them, as it was when they were read: never older than the
 * request. The owner's grants hold every area at every location of the network but what nobody has by themselves, so
 * nobody asks who owns it.
 *
 * @param personId internal key of the person
 * @param person public id of the person
 * @param grants what they may do as staff, by the location's key
 * @param memberships keys of the locations where a membership of theirs runs today
 */
public record Actor(long personId, UUID person, Map<Long, Map<Area, Level>> grants, Set<Long> memberships,
                    boolean owner, boolean operator) {

    private static final Actor NOBODY = new Actor(0, new UUID(0, 0), Map.of(), Set.of(), false, false);

    /** Who is not signed in, or was shut out: is no person and may do nothing. */
    public static Actor nobody() {
        return NOBODY;
    }

    public boolean is(Person somebody) {
        return person.equals(somebody.reference());
    }

    public boolean may(Area area, Level level, Location location) {
        return location.id() != null && level(area, location.id()).includes(level);
    }

    public boolean manages(Area area, Location location) {
        return may(area, Level.MANAGE, location);
    }

    public boolean views(Area area, Location location) {
        return may(area, Level.VIEW, location);
    }

    /** Keys of the locations where they may do this much in this area: what lists are scoped by. */
    public Set<Long> locationsWhere(Area area, Level level) {
        return grants.keySet().stream()
            .filter(location -> level(area, location).includes(level))
            .collect(toUnmodifiableSet());
    }

    public boolean isStaff() {
        return owner || !grants.isEmpty();
    }

    public boolean isResident() {
        return !memberships.isEmpty();
    }

    /**
     * Whether they belong there today, as a member or as somebody who is known from outside: both are customers, who
     * talk, book and are given things. Only what is announced asks for members.
     */
    public boolean livesAt(Location location) {
        return location.id() != null && memberships.contains(location.id());
    }

    private Level level(Area area, Long location) {
        return grants.getOrDefault(location, Map.of()).getOrDefault(area, Level.NONE);
    }
}
