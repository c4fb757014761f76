package lobby.intake;

/** What became of one thing that came in. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
