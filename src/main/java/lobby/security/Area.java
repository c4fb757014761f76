package lobby.security;

/** What a permission is about. Each is granted none, view or manage, per location. */
public enum Area {
    EVENT_BOOKINGS, CONVERSATIONS, RESIDENTS, STAFF_ACCOUNTS, ANNOUNCEMENTS, VISITORS, CARE, FEED, SETTINGS, ANALYTICS,
    AUDIT
}
