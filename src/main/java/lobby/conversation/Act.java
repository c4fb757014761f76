package lobby.conversation;

/** What somebody can do with a conversation: REDACT is removing what somebody else wrote in it. */
public enum Act {
    START,
    READ,
    SEND,
    UNSEND,
    REDACT,
    CLOSE,
    REOPEN
}
