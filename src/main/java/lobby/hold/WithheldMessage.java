package lobby.hold;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.attachment.Original;
import lobby.conversation.Message;
import lobby.platform.References;
import lobby.security.door.Tokens;

/**
 * What a message said that was taken back while its conversation was held. The audit trail has a seal of it, so that it
 * can be told whether it is still what it was; the seal is salted, and the salt is nowhere else: once this is gone,
 * nobody can find out by trying what was sealed.
 */
@Entity
@Table(name = "withheld_message")
public class WithheldMessage {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Column(name = "conversation_id")
    private Long conversationId;

    private long number;

    private String text;

    private String salt;

    @OneToMany(mappedBy = "message", cascade = ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<WithheldFile> files = new ArrayList<>();

    protected WithheldMessage() {
    }

    WithheldMessage(LegalHold hold, Message message, List<Original> originals) {
        this.reference = References.next();
        this.conversationId = hold.conversationId();
        this.number = message.number();
        this.text = message.text();
        this.salt = Tokens.fresh();
        originals.forEach(original -> files.add(new WithheldFile(this, original)));
    }

    /** The same for as long as nothing of it was changed. */
    String seal() {
        return Tokens.hash(String.join("\n", Stream.concat(Stream.of(salt, String.valueOf(number), text),
            files.stream().map(WithheldFile::sealed)).toList()));
    }

    UUID reference() {
        return reference;
    }

    Long conversationId() {
        return conversationId;
    }

    long number() {
        return number;
    }

    String text() {
        return text;
    }

    List<WithheldFile> files() {
        return List.copyOf(files);
    }
}
