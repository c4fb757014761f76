package lobby.architecture.planted.platform;

import lobby.architecture.planted.booking.PlantedBooking;

/** Knows what stands above it, which knows it as well. */
public class Upward {

    PlantedBooking above;
}
