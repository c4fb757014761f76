package lobby.event;

/**
 * Something about an event is different now. Fired inside the transaction that did it; what stands on events, such as
 * bookings, draws its conclusions in the same one.
 */
public record EventChanged(Event event) {
}
