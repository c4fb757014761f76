package lobby.care.note;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lobby.conversation.Conversation;
import lobby.people.Person;

/**
 * What somebody of the team writes beside a chat for their colleagues. It is no message: nothing that hands messages to
 * residents, searches them or tells of them knows that it is there.
 */
@Entity
@Table(name = "care_note")
public class CareNote {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Column(name = "conversation_id")
    private Long conversationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Person author;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CareNote() {
    }

    CareNote(Conversation conversation, UUID clientId, Person author, String text, Instant now) {
        this.reference = requireNonNull(clientId);
        this.conversationId = conversation.id();
        this.author = requireNonNull(author);
        this.text = requireNonNull(text);
        this.writtenAt = now;
    }

    boolean isOf(Conversation conversation, Person writer, String words) {
        return conversationId.equals(conversation.id()) && author.equals(writer) && text.equals(words);
    }

    UUID reference() {
        return reference;
    }

    Person author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
