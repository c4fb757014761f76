package lobby.conversation;

/** What somebody can do with a conversation. */
public enum Act {
    START,
    READ,
    SEND,
    CLOSE,
    REOPEN
}
