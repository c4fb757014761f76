package lobby.event;

/** Who may know of something, from the fewest to the most (row LK-01). */
public enum Visibility {
    ADMINISTRATORS,
    LOCATION_MEMBERS,
    NETWORK_MEMBERS,
    PUBLIC
}
