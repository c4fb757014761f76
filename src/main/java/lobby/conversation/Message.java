package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.card.Card;
import lobby.people.Person;

/** One entry in a conversation. What was said stays as it was said, or is taken back whole. */
@Entity
@Table(name = "message")
@IdClass(Message.Key.class)
public class Message {

    /**
     * What an entry is: something said, a line that tells what became of the conversation, words that nobody said and
     * the house gives by itself, or what the team tells many one way.
     */
    public enum Kind {
        TEXT,
        SYSTEM,
        AUTOMATIC,
        BROADCAST
    }

    /** What a system line tells. It is stored as its name and read in the reader's own words. */
    public enum Notice {
        CLOSED,
        REOPENED,
        FINISHED,
        BOOKING_CHANGED,
        BOOKING_CANCELLED,
        DOCUMENT_SIGNED,
        SIGNATURE_DECLINED,
        SIGNATURE_WITHDRAWN
    }

    @Id
    @Column(name = "conversation_id")
    private Long conversationId;

    @Id
    private long number;

    /** Nobody, of automatic words and broadcasts. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    /** How many, so that nobody asks for those of a message that has none. */
    private int files;

    @Embedded
    private Carried carried;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Embedded
    private Unsending unsending;

    protected Message() {
    }

    Message(Conversation conversation, Person author, Side side, Kind kind, Draft draft, Instant sentAt) {
        this.conversationId = conversation.id();
        this.number = conversation.lastNumber();
        this.author = author;
        this.side = side;
        this.kind = kind;
        this.text = draft.text();
        this.files = draft.files().size();
        this.clientId = draft.clientId();
        this.sentAt = sentAt;
    }

    /**
     * Whether this is what the draft asks to be stored, in this very conversation. What it was that was taken back
     * nobody knows: who sends it again, because no answer came, is told what became of it.
     */
    boolean isOf(Draft draft, Conversation conversation) {
        return conversationId.equals(conversation.id()) && (isUnsent() || says(draft));
    }

    /** What was a card is the same card, whatever became of its words. */
    private boolean says(Draft draft) {
        return carried == null ? draft.engagement() == null && text.equals(draft.text())
            : carried.isOf(draft.engagement());
    }

    void carry(Card card) {
        carried = new Carried(card);
    }

    void unsend(Unsending how) {
        unsending = how;
        text = "";
        carried = null;
        files = 0;
    }

    boolean isUnsent() {
        return unsending != null;
    }

    Long conversationId() {
        return conversationId;
    }

    public long number() {
        return number;
    }

    /** Null for automatic words and broadcasts. */
    public Person author() {
        return author;
    }

    public Side side() {
        return side;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** Nothing where there are only words. */
    Optional<Card> card() {
        return Optional.ofNullable(carried).map(kept -> kept.with(text));
    }

    boolean hasFiles() {
        return files > 0;
    }

    public UUID clientId() {
        return clientId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** How it was taken back; nothing of one that stands. */
    public Optional<Unsent> unsent() {
        return Optional.ofNullable(unsending).map(how -> how.of(author));
    }

    /** A message is found by its conversation and its number. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long conversationId;
        private long number;

        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && conversationId.equals(key.conversationId);
        }

        @Override
        public int hashCode() {
            return 31 * conversationId.hashCode() + Long.hashCode(number);
        }
    }
}
