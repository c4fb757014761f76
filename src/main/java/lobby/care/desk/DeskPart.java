package lobby.care.desk;

/**
 * The parts of a care desk, in the order in which they are listed. UNANSWERED has the longest waiting first, the others
 * the newest. ONE_WAY are those in which only the house has written: nobody waits there.
 */
public enum DeskPart {
    UNANSWERED,
    MINE,
    OTHERS,
    FINISHED,
    ONE_WAY
}
