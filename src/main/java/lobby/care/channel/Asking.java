package lobby.care.channel;

/** Whether whoever finishes a chat is asked why. */
public enum Asking {

    NEVER,

    /** They may say so. */
    MAY,

    /** It is not finished before they have. */
    MUST
}
