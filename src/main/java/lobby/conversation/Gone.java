package lobby.conversation;

/** How a message went: taken back by who wrote it, or removed by staff who may remove what others wrote. */
public enum Gone {
    UNSENT,
    REDACTED
}
