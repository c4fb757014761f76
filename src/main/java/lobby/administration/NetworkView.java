package lobby.administration;

import java.io.Serializable;
import lobby.people.Network;
import lobby.people.PersonView;

/**
 * The settings of a network.
 *
 * @param version to be handed back with a change
 * @param owned whether the one who looks is the owner
 */
public record NetworkView(String name, boolean closedRepliesReopen, int reminderDays, boolean newLocationsChat,
                          PersonView owner, int version, boolean changeable, boolean owned) implements Serializable {

    static NetworkView of(Network network, boolean changeable, boolean owned) {
        return new NetworkView(network.name(), network.closedRepliesReopen(), network.reminderDays(),
            network.newLocationsChat(), PersonView.of(network.owner()), network.version(), changeable, owned);
    }
}
