package lobby.architecture.planted.inbox;

import lobby.architecture.planted.booking.PlantedBooking;

/** A feature that knows another. */
public class Nosy {

    PlantedBooking foreign;
}
