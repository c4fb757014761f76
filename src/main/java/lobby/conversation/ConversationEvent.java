package lobby.conversation;

import java.util.UUID;
import lobby.people.PersonView;
import lobby.security.Area;

/**
 * Something became of a conversation. Fired inside the transaction that did it and meant to be observed after its
 * success; it carries numbers and never text, because what a reader may see is decided when it is read. Numbers are
 * internal keys.
 */
public sealed interface ConversationEvent {

    /** What stands for a conversation where it concerns none. */
    long NONE = 0;

    /** The conversation; {@link #NONE} for what concerns none yet. */
    long conversation();

    /** Something became of one message or system line. */
    sealed interface OfMessage extends ConversationEvent {

        long number();
    }

    /** A message or a system line was stored under this number. */
    record MessageSent(long conversation, long number) implements OfMessage {
    }

    /** What was said under this number was taken back. */
    record MessageUnsent(long conversation, long number) implements OfMessage {
    }

    /** Files that were sent under this number are seen differently: looked at for viruses, signed, gone. */
    record FilesChecked(long conversation, long number) implements OfMessage {
    }

    /** It was closed or reopened. */
    record StateChanged(long conversation) implements ConversationEvent {
    }

    /** Something became of it that concerns the house alone: who answers in it, or a note beside it. */
    record TeamChanged(long conversation) implements ConversationEvent {
    }

    /** Somebody of the house does not answer in it any more, because a colleague does (row LC-07). */
    record Overtaken(long conversation, long person) implements ConversationEvent {
    }

    /** Somebody of the house answers in it from now on, because a colleague has given it to them (row LC-33). */
    record HandedOver(long conversation, long person) implements ConversationEvent {
    }

    /** Somebody has read, or been handed, more of it than before. */
    record MarksMoved(long conversation, long person) implements ConversationEvent {
    }

    /** Somebody is typing; nothing of this is stored. */
    record Typing(long conversation, long person, PersonView who) implements ConversationEvent {
    }

    /** Somebody of the house has it before them, or no more; nothing of this is stored, and it is for the house. */
    record Looking(long conversation, long person, PersonView who, boolean here) implements ConversationEvent {
    }

    /**
     * Something has become of a card, wherever it was sent: for one resident, or where that is 0, for all who have it.
     * However many those are, it is said once.
     */
    record CardChanged(UUID card, long customer) implements ConversationEvent {

        @Override
        public long conversation() {
            return NONE;
        }
    }

    /** What conversations of this team are about has changed, or got its first conversation. */
    record AboutChanged(UUID about, long location, long customer, Area team) implements ConversationEvent {

        @Override
        public long conversation() {
            return NONE;
        }
    }
}
