package lobby.hold;

import static jakarta.persistence.CascadeType.ALL;
import static java.util.Comparator.comparing;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import lobby.attachment.Original;
import lobby.conversation.Message;
import lobby.platform.Json;
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
        this.conversationId = hold.conversationId();
        this.number = message.number();
        this.text = message.text();
        this.salt = Tokens.fresh();
        originals.forEach(original -> files.add(new WithheldFile(this, original)));
    }

    /**
     * The same for as long as nothing of it was changed.
     *
     * @param left the message that it was taken from: who wrote it, and when
     */
    String seal(Message left) {
        JsonArrayBuilder all = Json.createArrayBuilder()
            .add(salt).add(number).add(left.author().reference().toString()).add(left.sentAt().toString()).add(text);
        files.stream().sorted(comparing(WithheldFile::place)).forEach(file -> all.add(file.sealed()));
        return Tokens.hash(all.build().toString());
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
