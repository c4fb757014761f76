package lobby.attachment.scan;

/**
 * What the scanner says of a file.
 *
 * @param name what was found in it, as the scanner calls it; empty unless it is infected
 */
public record Verdict(Kind kind, String name) {

    /** What it can say. */
    public enum Kind {
        CLEAN, INFECTED,

        /** It did not answer, or not so that it could be understood: nobody knows. */
        AWAY
    }

    static final Verdict CLEAN = new Verdict(Kind.CLEAN, "");
    static final Verdict AWAY = new Verdict(Kind.AWAY, "");

    static Verdict infected(String name) {
        return new Verdict(Kind.INFECTED, name);
    }

    public boolean isClean() {
        return kind == Kind.CLEAN;
    }

    public boolean isInfected() {
        return kind == Kind.INFECTED;
    }

    public boolean isAway() {
        return kind == Kind.AWAY;
    }
}
