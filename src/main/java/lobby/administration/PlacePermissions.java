package lobby.administration;

import java.io.Serializable;
import java.util.Map;
import lobby.security.Area;
import lobby.security.Level;

/** What somebody may do at a location, all told. */
public record PlacePermissions(LocationView location, Map<Area, Level> levels) implements Serializable {
}
