package lobby.announcement.audience;

import static lobby.platform.Refusal.AUDIENCE_NEEDED;
import static lobby.platform.Refusal.AUDIENCE_WRONG;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * Whom an announcement is meant for: either all who come to an event, or those who live at some locations; of one
 * location only some floors, and of all of them only who has one of some tags.
 *
 * @param event public id of the event, or null
 */
public record Audience(Set<UUID> locations, Set<String> floors, Set<String> tags, UUID event) implements Serializable {

    private static final int MOST = 100;
    private static final int LONGEST = 40;

    /** @throws RefusedException AUDIENCE_NEEDED, or AUDIENCE_WRONG for what does not go together */
    public Audience {
        locations = Set.copyOf(locations);
        floors = some(floors);
        tags = some(tags);
        if (event == null && locations.isEmpty()) {
            throw new RefusedException(AUDIENCE_NEEDED);
        }
        boolean narrowed = !floors.isEmpty() || !tags.isEmpty();
        boolean eventAndMore = event != null && (narrowed || !locations.isEmpty());
        if (eventAndMore || !floors.isEmpty() && locations.size() > 1 || locations.size() > MOST) {
            throw new RefusedException(AUDIENCE_WRONG);
        }
    }

    /** All who come to an event. */
    public static Audience of(UUID event) {
        return new Audience(Set.of(), Set.of(), Set.of(), event);
    }

    /** @throws RefusedException AUDIENCE_WRONG where it is for those who come to something, wherever they live */
    public Audience ofResidents() {
        if (event != null) {
            throw new RefusedException(AUDIENCE_WRONG);
        }
        return this;
    }

    /** What is narrowed by nothing that has a name would go to all. */
    private static Set<String> some(Collection<String> names) {
        Set<String> plain = names.stream().map(name -> Text.readable(name.strip()))
            .collect(Collectors.toCollection(TreeSet::new));
        if (plain.size() > MOST || plain.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST)) {
            throw new RefusedException(AUDIENCE_WRONG);
        }
        return Set.copyOf(plain);
    }
}
