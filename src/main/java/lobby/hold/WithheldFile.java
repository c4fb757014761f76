package lobby.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import lobby.attachment.Original;
import lobby.attachment.content.ContentKey;
import lobby.platform.References;

/** A file that went with a message which was taken back while its conversation was held. */
@Entity
@Table(name = "withheld_file")
public class WithheldFile {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id")
    private WithheldMessage message;

    private int place;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String alternative;

    private String content;

    private boolean checked;

    protected WithheldFile() {
    }

    WithheldFile(WithheldMessage message, Original original) {
        this.reference = References.next();
        this.message = message;
        this.place = original.place();
        this.name = original.name();
        this.mediaType = original.mediaType();
        this.size = original.size();
        this.alternative = original.alternative();
        this.content = original.key().hash();
        this.checked = original.checked();
    }

    /** What the seal of its message is made of. */
    String sealed() {
        return String.join("\n", name, mediaType, alternative, content);
    }

    WithheldMessage message() {
        return message;
    }

    UUID reference() {
        return reference;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String alternative() {
        return alternative;
    }

    ContentKey key() {
        return new ContentKey(content);
    }

    boolean isChecked() {
        return checked;
    }
}
