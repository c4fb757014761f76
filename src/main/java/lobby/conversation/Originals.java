package lobby.conversation;

/**
 * Keeps what a message said before it is taken back, where somebody has said that it has to be kept (row SB-49).
 * Nothing of this package reads it again.
 */
public interface Originals {

    /**
     * Called under the lock of the conversation, while the message and its files are still whole.
     *
     * @return whether they are kept; the content of its files is then theirs
     */
    boolean keep(Conversation conversation, Message message);
}
