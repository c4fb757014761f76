package lobby.people;

/** How a person wants pages to look; SYSTEM follows their device. */
public enum Theme {
    SYSTEM, LIGHT, DARK
}
