package lobby.architecture.planted.booking.api;

import lobby.architecture.planted.booking.PlantedBooking;

/** A resource that gives an entity away. */
public class PlantedResource {

    PlantedBooking booking;
}
