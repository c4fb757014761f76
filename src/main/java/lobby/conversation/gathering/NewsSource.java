package lobby.conversation.gathering;

/** Knows of what was told to somebody with many others. A feature that tells such things brings one. */
public interface NewsSource {

    /** How much of it the person of this key has not opened. */
    long unread(long person);
}
