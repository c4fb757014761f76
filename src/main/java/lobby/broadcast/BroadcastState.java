package lobby.broadcast;

/** What becomes of a broadcast: written, then on its way until it is over, and then over for good. */
public enum BroadcastState {
    DRAFT,
    ACTIVE,
    FINISHED
}
