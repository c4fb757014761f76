package lobby.broadcast.plan;

/** Why something goes out no more. */
public enum Ending {

    /** Somebody said so. */
    BY_HAND,

    /** It went out as often as it was to. */
    SENT,

    /** Its end came before it was sent. */
    OVER,

    /** Whoever published it may not do so there any more. */
    NOT_PERMITTED,

    /** The file that goes with it can't be sent any more. */
    FILE_GONE
}
