package lobby.event;

/**
 * Something about an event is different now. Fired inside the transaction that did it; what stands on events, such as
 * bookings, draws its conclusions in the same one.
 *
 * @param moved whether it concerns those who come: when, where or what it is, or whether it is held at all
 */
public record EventChanged(Event event, boolean moved) {
}
