package lobby.conversation.engagement;

/** What a resident did, or was given, by its kind (row LC-09): each is shown to those who may see such things. */
public enum EngagementKind {
    BOOKINGS,
    CONVERSATIONS,
    DOCUMENTS,
    COUPONS,
    PROMOTIONS,
    POINTS,
    ANNOUNCEMENTS
}
