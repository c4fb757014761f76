package lobby.security;

/** What a permission is about. Each is granted none, view or manage, per location. */
public enum Area {
    EVENT_BOOKINGS, CONVERSATIONS, RESIDENTS, STAFF_ACCOUNTS, ANNOUNCEMENTS, VISITORS, CARE, FEED, SETTINGS, ANALYTICS,
    AUDIT,

    /** Removing what others wrote: held or not, with nothing in between, and by nobody who was not given it. */
    REDACTION
}
