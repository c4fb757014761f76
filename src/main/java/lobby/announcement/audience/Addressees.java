package lobby.announcement.audience;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import lobby.people.Location;

/**
 * An audience as the database is asked for it.
 *
 * @param locations keys of where they live; none where it is meant for guests
 * @param floors none where all are meant
 * @param tags none where all are meant, whatever tags they have
 * @param guests keys of those who come to something
 */
public record Addressees(Set<Long> locations, Set<String> floors, Set<String> tags, Set<Long> guests) {

    public static Addressees living(Collection<Location> places, Set<String> floors, Set<String> tags) {
        return new Addressees(places.stream().map(Location::id).collect(toUnmodifiableSet()), floors, tags, Set.of());
    }

    public static Addressees coming(Set<Long> guests) {
        return new Addressees(Set.of(), Set.of(), Set.of(), guests);
    }
}
