package lobby.administration.locations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import lobby.people.Location;
import lobby.people.Network;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Opens locations, the first of a network and every other one, and puts right what is said of them. */
@ApplicationScoped
public class Locations {

    @Inject LocationSettingsRepository locations;

    /**
     * Its bookings are counted from the first of them on.
     *
     * @param network one that is stored already
     */
    public Location open(Network network, LocationCode code, LocationDetails details) {
        return locations.add(new Location(network, details.name(), known(details.zone()), details.language(),
            code.text()));
    }

    void change(Location location, LocationDetails details) {
        location.rename(details.name());
        location.keepsTimeOf(known(details.zone()));
        location.speaks(details.language());
    }

    private ZoneId known(ZoneId zone) {
        if (!locations.knows(zone)) {
            throw new RefusedException(Refusal.ZONE_UNKNOWN);
        }
        return zone;
    }
}
