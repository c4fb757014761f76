package lobby.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import lobby.people.PersonView;

/**
 * One thing that was done, for those who look after what it was done to.
 *
 * @param by null where nobody did it, such as a timer
 * @param details names with their values
 */
public record Deed(Instant at, PersonView by, Action action, Map<String, String> details) implements Serializable {
}
