package lobby.push;

/** A frame for all open pages of one person, by their key. */
public record Delivery(long person, String frame) {
}
