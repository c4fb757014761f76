package lobby.attachment;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.NOT_PERMITTED;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.content.ContentKey;
import lobby.attachment.policy.FileUse;
import lobby.attachment.signature.SignatureRequest;
import lobby.attachment.type.FileClass;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.RefusedException;

/** A file that somebody brought: theirs alone until a message of theirs mentions it, and then part of that. */
@Entity
public class Attachment {

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
    private FileState state;

    @Embedded
    private Contents contents;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "conversation_id")
    private Long conversationId;

    @Column(name = "message_number")
    private Long messageNumber;

    private Integer place;

    private boolean kept;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "signature_id")
    private SignatureRequest signature;

    protected Attachment() {
    }

    Attachment(Person owner, FileUse use, Received file, Contents contents, FileState state, Instant now) {
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

    /** Makes it part of a message, for good; what is to be signed waits from now on. Nobody asks themselves. */
    void mentionedBy(Mention mention, int at) {
        conversationId = mention.conversation();
        messageNumber = mention.number();
        place = at;
        if (signature != null) {
            if (owner.equals(mention.customer())) {
                throw new RefusedException(NOT_PERMITTED);
            }
            signature.begin(mention.customer(), mention.zone(), mention.at());
        }
    }

    /** What is wished for about its signature; null for nothing. */
    void wish(SignatureRequest request) {
        signature = request;
    }

    void describe(String words) {
        alternative = requireNonNull(words);
    }

    /** It can be opened from here on: READY, or LET_THROUGH. */
    void pass(FileState as) {
        state = as;
    }

    /** Leaves nothing of it but that there was one. */
    void vanish(FileState why) {
        state = why;
        name = "";
        alternative = "";
        size = 0;
        contents = Contents.none();
        signature().ifPresent(SignatureRequest::vanish);
    }

    /** What there is of somebody's being asked to sign it. */
    public Optional<SignatureRequest> signature() {
        return Optional.ofNullable(signature);
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

    /** Internal key of the conversation it was sent in. */
    public Optional<Long> conversationId() {
        return Optional.ofNullable(conversationId);
    }

    public long messageNumber() {
        return messageNumber;
    }

    /** Who brought it, and so asks for what is to be signed. */
    public Person owner() {
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

    public String alternative() {
        return alternative;
    }

    public FileState state() {
        return state;
    }
}
