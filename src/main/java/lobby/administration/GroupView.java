package lobby.administration;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;

/**
 * A permission group as administrators see it.
 *
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 * @param people how many have it somewhere
 * @param changeable whether the one who looks may change it
 */
public record GroupView(UUID id, String name, int version, Map<Area, Level> levels, int people, Instant changedAt,
                        boolean changeable) implements Serializable {

    static GroupView of(PermissionGroup group, int people, boolean changeable) {
        return new GroupView(group.reference(), group.name(), group.version(), group.levels(), people,
            group.changedAt(), changeable);
    }
}
