package lobby.administration;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who is to get a staff account.
 *
 * @param groups the permission group they get, by location; at least one
 */
public record NewStaff(String name, String email, Locale language, Map<UUID, UUID> groups) implements Serializable {
}
