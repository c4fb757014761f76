package lobby.architecture.planted.booking;

import java.util.List;

/** What nobody but a service may ask. */
public class PlantedRepository {

    public List<PlantedBooking> all() {
        return List.of();
    }
}
