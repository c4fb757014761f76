package lobby.security;

/** What a permission is about. Each is granted none, view or manage, per location. */
public enum Area {
    EVENT_BOOKINGS, CONVERSATIONS, RESIDENTS, STAFF_ACCOUNTS, ANNOUNCEMENTS, VISITORS, CARE, ENGAGEMENTS, FEED,
    SETTINGS, ANALYTICS, AUDIT,

    /** Removing what others wrote: held or not, with nothing in between, and by nobody who was not given it. */
    REDACTION,

    /** Writing to residents who have not asked anything: likewise. */
    CARE_SEND_FIRST;

    /** Whether it is held or not, with nothing in between, and by nobody who was not given it: not by the owner. */
    public boolean isGivenAlone() {
        return this == REDACTION || this == CARE_SEND_FIRST;
    }
}
