package lobby.announcement.audience;

import java.io.Serializable;
import java.util.List;
import lobby.people.PersonView;

/**
 * Who would get an announcement, if it were sent now.
 *
 * @param people the first of them by name
 */
public record Preview(long count, List<PersonView> people) implements Serializable {

    /** How many, and not who. */
    Preview unnamed() {
        return new Preview(count, List.of());
    }

    /** How many are not among those named. */
    public long more() {
        return count - people.size();
    }
}
