package lobby.announcement;

/** What becomes of an announcement: written, planned for a time, and then sent for good. */
public enum AnnouncementState {
    DRAFT,
    SCHEDULED,
    SENT
}
