package lobby.hold;

import jakarta.json.JsonArrayBuilder;
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
import lobby.platform.Json;
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

    private String declined;

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
        this.declined = original.declined();
    }

    /** What the seal of its message is made of. */
    JsonArrayBuilder sealed() {
        return Json.createArrayBuilder().add(place).add(name).add(mediaType).add(size).add(alternative).add(content)
            .add(declined);
    }

    int place() {
        return place;
    }

    /** Why somebody did not want to sign it; blank for everything else. */
    String declined() {
        return declined;
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
