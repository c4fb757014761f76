package lobby.booking.facts;

/** Where a booking stands. */
public enum BookingStatus {
    CONFIRMED,
    PENDING,
    WAITING,
    CANCELLED,
    ATTENDED;

    /** Whether its places are taken from the event's. */
    public boolean takesPlaces() {
        return this == CONFIRMED || this == PENDING || this == ATTENDED;
    }
}
