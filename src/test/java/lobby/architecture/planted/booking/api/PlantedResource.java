package lobby.architecture.planted.booking.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import lobby.architecture.planted.booking.PlantedBooking;

/** A resource that gives an entity away, and has its JSON made by whoever is found now. */
public class PlantedResource {

    PlantedBooking booking;

    JsonObject json() {
        return Json.createObjectBuilder().build();
    }
}
