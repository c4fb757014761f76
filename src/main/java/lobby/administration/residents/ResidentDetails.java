package lobby.administration.residents;

import java.io.Serializable;
import java.util.UUID;
import lobby.people.Membership;
import lobby.people.Unit;

/**
 * A resident with what staff note about them, which they are never shown.
 *
 * @param unit null if they have none
 * @param version to be handed back with a change
 * @param activated whether they ever set a password
 */
public record ResidentDetails(ResidentView resident, UUID unit, String notes, int version, boolean activated,
                              boolean changeable) implements Serializable {

    static ResidentDetails of(ResidentView resident, Membership membership, boolean activated, boolean changeable) {
        return new ResidentDetails(resident, membership.unit().map(Unit::reference).orElse(null), membership.notes(),
            membership.version(), activated, changeable);
    }
}
