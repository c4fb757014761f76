package lobby.conversation;

/**
 * What somebody can do with a conversation: REDACT is removing what somebody else wrote in it, TAKE is to answer for
 * the house from now on, OVERTAKE to do so in place of a colleague, RELEASE to leave that to whoever is next.
 * SEND_FIRST is to say something in one that is settled without opening it, LEAVE to have it out of one's own
 * until something is new in it.
 */
public enum Act {
    START,
    READ,
    SEND,
    UNSEND,
    REDACT,
    CLOSE,
    REOPEN,
    TAKE,
    OVERTAKE,
    RELEASE,
    SEND_FIRST,
    LEAVE
}
