package lobby.care.analytics;

/** What figures count. */
public enum Counted {
    BEGUN, UNANSWERED, FINISHED, ANSWERS
}
