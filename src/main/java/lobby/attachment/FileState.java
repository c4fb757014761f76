package lobby.attachment;

/** Whether there is anything to be seen of a file. */
public enum FileState {

    /** Nobody has looked for viruses in it yet; it can be mentioned, and not be opened. */
    UNCHECKED,
    READY,

    /** The scanner did not answer, and the house lets files through then: it can be opened, and says so. */
    LET_THROUGH,

    /** It was taken away because there was a virus in it. */
    INFECTED,

    /** Its message was taken back. */
    GONE
}
