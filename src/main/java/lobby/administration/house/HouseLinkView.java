package lobby.administration.house;

import java.io.Serializable;
import java.util.UUID;
import lobby.security.house.HouseLink;

/**
 * What a group of the house amounts to at a location.
 *
 * @param changeable whether the one who looks may take it away
 */
public record HouseLinkView(UUID id, String houseGroup, String location, String group, boolean changeable)
        implements Serializable {

    static HouseLinkView of(HouseLink link, boolean changeable) {
        return new HouseLinkView(link.reference(), link.houseGroup(), link.location().name(), link.group().name(),
            changeable);
    }
}
