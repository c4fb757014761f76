package lobby.security.house;

import java.util.Map;
import lobby.people.Location;
import lobby.people.Person;

/**
 * The house had something changed: somebody came, left, or belongs to other groups.
 *
 * @param location where, or null for all of it
 * @param details names with their values, for whoever looks back
 */
public record HouseNews(Person person, Location location, Map<String, String> details) {
}
