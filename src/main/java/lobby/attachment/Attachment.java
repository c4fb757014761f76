package lobby.attachment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.content.ContentKey;
import lobby.attachment.type.FileClass;
import lobby.people.Person;
import lobby.platform.References;

/** A file that somebody brought: theirs alone until a message of theirs mentions it, and then part of that. */
@Entity
public class Attachment {

    /** Whether there is anything to be seen of it. */
    public enum State {

        /** Nobody has looked for viruses in it yet; it can be mentioned, and not be opened. */
        UNCHECKED,
        READY,

        /** The scanner did not answer, and the house lets files through then: it can be opened, and says so. */
        LET_THROUGH,

        /** It was taken away because there was a virus in it. */
        INFECTED,

        /** Its message was taken back. */
        GONE
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    private Person owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_in", updatable = false)
    private FileUse use;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private FileClass fileClass;

    private long size;

    private String alternative = "";

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Contents contents;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "conversation_id")
    private Long conversationId;

    @Column(name = "message_number")
    private Long messageNumber;

    private Integer place;

    protected Attachment() {
    }

    Attachment(Person owner, FileUse use, Received file, Contents contents, State state, Instant now) {
        this.reference = References.next();
        this.owner = requireNonNull(owner);
        this.use = requireNonNull(use);
        this.name = file.name().text();
        this.mediaType = file.type().mediaType();
        this.fileClass = file.type().fileClass();
        this.size = file.size();
        this.contents = requireNonNull(contents);
        this.state = requireNonNull(state);
        this.uploadedAt = requireNonNull(now);
    }

    /** Makes it part of a message, for good. */
    void mentionedBy(long conversation, long number, int at) {
        conversationId = conversation;
        messageNumber = number;
        place = at;
    }

    void describe(String words) {
        alternative = requireNonNull(words);
    }

    /** It can be opened from here on: READY, or LET_THROUGH. */
    void pass(State as) {
        state = as;
    }

    /** Leaves nothing of it but that there was one. */
    void vanish(State why) {
        state = why;
        name = "";
        alternative = "";
        size = 0;
        contents = Contents.none();
    }

    /** Under what it is kept in this form, if it is. */
    Optional<ContentKey> content(Rendition rendition) {
        return contents == null ? Optional.empty() : contents.key(rendition);
    }

    Contents contents() {
        return contents;
    }

    boolean isGone() {
        return content(Rendition.ORIGINAL).isEmpty();
    }

    Optional<Long> conversationId() {
        return Optional.ofNullable(conversationId);
    }

    long messageNumber() {
        return messageNumber;
    }

    Person owner() {
        return owner;
    }

    FileUse use() {
        return use;
    }

    public UUID reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public FileClass fileClass() {
        return fileClass;
    }

    public long size() {
        return size;
    }

    public int width() {
        return contents.width();
    }

    public int height() {
        return contents.height();
    }

    public String alternative() {
        return alternative;
    }

    public State state() {
        return state;
    }
}
