package lobby.platform;

/**
 * Every way of saying no. The name is the {@code code} that other systems see, the status is HTTP's, and the words for
 * people are in the bundle under {@code refusal.NAME}.
 */
public enum Refusal {

    /** There is no such thing, or the caller may not know of it: the answer is the same. */
    UNKNOWN(404),
    NOT_PERMITTED(403),
    SIGN_IN_FIRST(401),
    WRONG_SIGN_IN(401),
    TOO_MANY_TRIES(429),

    /** The house vouches for them, but they have nothing to do here. */
    NOT_ADMITTED(403),
    NO_EMAIL(403),

    /** What the house said about somebody does not hold: forged, too old, for somebody else. */
    HOUSE_REFUSED(401),
    HOUSE_SILENT(503),
    NOT_IN_SCOPE(403),
    SCOPE_NEEDED(400),
    BUSY(503),
    BROKEN_JSON(400),
    UNKNOWN_MEMBER(400),
    MISSING_MEMBER(400),
    WRONG_MEMBER(400),
    INVALID(400),
    TOO_LARGE(413),
    WRONG_METHOD(405),
    NOT_ACCEPTABLE(406),
    WRONG_TYPE(415),
    FOREIGN_HOST(421),
    NAME_NEEDED(400),
    NAME_TAKEN(409),
    LOGIN_TAKEN(409),
    EMAIL_WRONG(400),
    EMAIL_TAKEN(409),
    PHONE_WRONG(400),
    PASSWORD_TOO_WEAK(400),
    PASSWORD_WRONG(403),
    LINK_EXPIRED(410),
    LOCATION_NEEDED(400),
    OWNER_STAYS(409),
    LAST_ADMINISTRATOR(409),
    GROUP_IN_USE(409),
    LINKED_ALREADY(409),
    NOT_CONFIRMED(409),
    CHANGED_BY(409),
    ENDS_BEFORE_IT_STARTS(400),
    TAGS_WRONG(400),
    ALREADY_ACTIVATED(409),
    UNIT_IN_USE(409),
    FOUNDING_CODE_WRONG(403),
    ALREADY_FOUNDED(409),
    ORGANISATION_NEEDED(400),
    LOCATION_NAME_NEEDED(400),
    LOCATION_NAME_TAKEN(409),
    LOCATION_CODE_WRONG(400),
    LOCATION_CODE_TAKEN(409),
    LOCATION_IN_USE(409),
    LAST_LOCATION(409),
    ZONE_UNKNOWN(400),

    /** Nobody refused anything: something failed. */
    FAULT(500),
    FORGED(403),
    CLOSED(409),
    NOT_CLOSED(409),
    STILL_OPEN(409),

    /** A colleague answers in this chat; they may be overtaken. */
    HANDLED_BY(409),

    /** It is finished: there is nobody to be in place of. */
    NOT_HANDLED(409),

    /** It waits for whoever is next: there is nothing to hand over. */
    UNANSWERED(409),

    /** Who is to have a chat may not answer in it. */
    NO_COLLEAGUE(409),

    /** The team of this location writes to its residents, and is not written to. */
    CARE_ONE_WAY(409),
    CARE_NOT_FIRST(403),
    PROMISE_WRONG(400),

    /** The house wants to know why a chat is finished. */
    FINISH_REASON_NEEDED(409),
    FINISH_REASON_UNKNOWN(400),
    FINISH_REASON_LONG(400),
    TOO_MANY_FINISH_REASONS(400),

    /** Somebody is to be asked for one of them, and there is none. */
    FINISH_REASONS_NEEDED(400),
    CANNED_INCOMPLETE(400),
    CANNED_TAKEN(409),
    CANNED_GONE(409),
    TOO_MANY_CANNED(409),

    /** What staff give to residents: not there for this one; over; had already; given to others. */
    ENGAGEMENT_UNAVAILABLE(409), ENGAGEMENT_OVER(409), ENGAGEMENT_HAD(409), ENGAGEMENT_NONE_LEFT(409),
    OFFER_INCOMPLETE(400), OFFER_PERIOD_WRONG(400), OFFER_POINTS_WRONG(400), OFFER_LOCKED(409),
    COUPON_UNKNOWN(404), COUPON_REDEEMED(409), COUPON_OVER(409),

    /** What is to be filled in is not between two brackets on each side, or has no name. */
    BLANK_WRONG(400),
    HOURS_UNREADABLE(400),
    HOURS_BACKWARDS(400),
    HOURS_OVERLAP(400),
    HOLIDAY_WRONG(400),
    PERIOD_WRONG(400),
    PERIOD_TOO_LONG(400),
    NOTHING_TO_SEND(400),
    TOO_LONG(400),
    UNREADABLE_TEXT(400),
    FILE_UNKNOWN(404),
    FILES_WAITING(409),
    FILE_GONE(410),
    FILE_INFECTED(410),
    FILE_UNCHECKED(409),
    CLIENT_ID_REUSED(409),
    TOO_MANY(429),
    OUT_OF_RANGE(400),
    ANNOUNCEMENT_NEEDS_WORDS(400),
    AUDIENCE_NEEDED(400),

    /** What does not go together: an event and more, floors of more than one house. */
    AUDIENCE_WRONG(400),
    ANNOUNCEMENT_TOO_EARLY(400),

    /** It is out, and stays as it is. */
    ANNOUNCEMENT_SENT(409),
    NOBODY_TO_TELL(409), GUESTS_UNSEEN(403),
    BROADCAST_NEEDS_WORDS(400), BROADCAST_STARTS_EARLY(400), BROADCAST_ENDS_FIRST(400),
    BROADCAST_PUBLISHED(409), BROADCAST_NOT_ACTIVE(409),
    EVENT_NEEDS_A_TITLE(400), EVENT_ENDS_BEFORE_IT_STARTS(400),
    EVENT_NOT_OPEN(409),
    EVENT_CANCELLED(409),
    TIME_SKIPPED(400), TIME_TWICE(400),
    EVENT_FULL(409),
    ALREADY_BOOKED(409),
    BOOKING_CANCELLED(409),
    COLUMN_MISSING(400), VALUE_MISSING(400), NOT_A_TIME(400), NOT_A_DAY(400), NOT_A_NUMBER(400), NOT_A_STATUS(400),
    LINE_BROKEN(400), NOT_A_CALENDAR(400), NOBODY_COMES(400), RECURS_TOO_OFTEN(400), TOO_MANY_LINES(413),
    UNKNOWN_UNIT(400),
    UNITS_NOT_YOURS(403),
    RESIDENT_SHUT_OUT(409),
    BOOKED_OTHERWISE(409),
    SAID_OTHERWISE(409),
    FILE_EMPTY(400),
    FILE_TOO_LARGE(413),
    UPLOAD_BROKEN(400),

    /** No such file may be sent here, whatever is in it. */
    FILE_NOT_ALLOWED(415),

    /** What is in it is not what its name says. */
    FILE_MISMATCH(415),
    PICTURE_TOO_LARGE(413),
    NO_PICTURE(400), TOO_MANY_FILES(400), FILES_TOO_LARGE(413),
    NO_FILES_ALLOWED(400),
    ENDING_UNKNOWN(400), FILE_SIZE_WRONG(400), FILE_COUNT_WRONG(400), TOGETHER_WRONG(400),

    /** Only documents of one kind can be signed. */
    NO_PDF(415),
    PDF_UNREADABLE(400), PDF_LOCKED(400), PDF_TOO_LONG(413),
    SIGN_BY_WRONG(400),
    SIGNATURE_NEEDED(400),
    DRAWING_TOO_LARGE(400),
    CONSENT_NEEDED(400),
    CONFIRMATION_NEEDED(400),
    REASON_NEEDED(400),
    CODE_WRONG(403),
    SIGNED_ALREADY(409),
    SIGNATURE_DECLINED(409),
    SIGNATURE_EXPIRED(409),
    SIGNATURE_WITHDRAWN(409),

    /** What was signed can't be taken back by one of both. */
    SIGNED_STAYS(409),

    /** The disk is full, or may not be written to. */
    NO_ROOM(507),
    STALE(409);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
