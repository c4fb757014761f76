package lobby.security;

/** How far a permission goes; each level includes those before it. */
public enum Level {
    NONE, VIEW, MANAGE;

    public boolean includes(Level other) {
        return compareTo(other) >= 0;
    }
}
