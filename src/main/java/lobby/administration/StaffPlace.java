package lobby.administration;

import java.io.Serializable;
import java.util.UUID;
import lobby.security.StaffAssignment;

/**
 * The permission group somebody has at a location.
 *
 * @param byHouse whether it is theirs because of a group of the house, which gives it again if it is taken away here
 */
public record StaffPlace(UUID location, String locationName, UUID group, String groupName, boolean byHouse)
        implements Serializable {

    static StaffPlace of(StaffAssignment assignment) {
        return new StaffPlace(assignment.location().reference(), assignment.location().name(),
            assignment.group().reference(), assignment.group().name(), assignment.isByHouse());
    }
}
