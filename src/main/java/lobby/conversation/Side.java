package lobby.conversation;

/** The two sides of the desk: the house, and the people who live or work in it. */
public enum Side {
    STAFF,
    RESIDENT
}
