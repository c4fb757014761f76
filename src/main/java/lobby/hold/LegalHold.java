package lobby.hold;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import lobby.conversation.Conversation;
import lobby.people.Person;

/**
 * That a conversation may have to be shown as it was (row SB-49): since when, on whose word and why. One that is not
 * held has none; that it was held once stands in the audit trail.
 */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    @Column(name = "conversation_id")
    private Long conversationId;

    private String reason;

    @Column(name = "placed_at")
    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placed_by_id")
    private Person placedBy;

    protected LegalHold() {
    }

    LegalHold(Conversation conversation, String reason, Person by, Instant now) {
        this.conversationId = conversation.id();
        this.reason = requireNonNull(reason);
        this.placedBy = requireNonNull(by);
        this.placedAt = requireNonNull(now);
    }

    Long conversationId() {
        return conversationId;
    }

    String reason() {
        return reason;
    }

    Instant placedAt() {
        return placedAt;
    }

    Person placedBy() {
        return placedBy;
    }
}
