package lobby.broadcast.round;

/**
 * Somebody whom a round goes to; by its internal keys.
 *
 * @param round which one of the broadcast, from 1
 */
public record Recipient(long broadcast, int round, long person) {

    /** Before the first of this broadcast. */
    public static Recipient beforeAllOf(long broadcast) {
        return new Recipient(broadcast, 0, 0);
    }
}
