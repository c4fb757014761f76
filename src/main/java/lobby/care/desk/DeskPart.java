package lobby.care.desk;

/**
 * The parts of a care desk, in the order in which they are listed. UNANSWERED has the longest waiting first, the others
 * the newest.
 */
public enum DeskPart {
    UNANSWERED,
    MINE,
    OTHERS,
    FINISHED
}
