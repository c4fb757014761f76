package lobby.attachment;

import static lobby.platform.Refusal.FILE_GONE;
import static lobby.platform.Refusal.FILE_INFECTED;
import static lobby.platform.Refusal.FILE_UNCHECKED;
import static lobby.platform.Refusal.NO_PDF;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.content.Content;
import lobby.attachment.content.ContentStore;
import lobby.attachment.content.Incoming;
import lobby.attachment.policy.FileUse;
import lobby.attachment.signature.SignatureRequest;
import lobby.attachment.type.FileClass;
import lobby.attachment.type.FileName;
import lobby.attachment.type.FileType;
import lobby.people.Person;
import lobby.platform.RefusedException;

/**
 * Files that somebody is asked to sign, as signing sees them. Whoever asks has asked who may, and holds the lock of the
 * conversation where something changes.
 */
@ApplicationScoped
public class Documents {

    private static final String PDF = "application/pdf";

    @Inject AttachmentRepository files;
    @Inject ContentStore contents;

    /**
     * Brings a document for somebody, to be signed once a message of theirs mentions it.
     *
     * @return its public id
     */
    public UUID bring(Person owner, FileUse use, FileName name, Incoming document, SignatureRequest request,
        Instant now) {
        Received file = new Received(name, new FileType(PDF, FileClass.DOCUMENT, name.extension()), document.size());
        Attachment brought = files.add(new Attachment(owner, use, file, Contents.of(contents.keep(document)),
            FileState.READY, now));
        brought.wish(request);
        return brought.reference();
    }

    /**
     * A document that this person has brought and not sent; whoever would send it at the same moment waits.
     *
     * @throws RefusedException UNKNOWN, or NO_PDF
     */
    public Attachment unsent(Person owner, UUID reference) {
        Attachment file = files.unsentForChange(owner, List.of(reference)).stream().findFirst()
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!file.mediaType().equals(PDF)) {
            throw new RefusedException(NO_PDF);
        }
        return file;
    }

    /** Wishes for a signature of what was not sent, or for none any more: null. */
    public AttachmentView wish(Attachment unsent, SignatureRequest request) {
        unsent.signature().ifPresent(files::remove);
        unsent.wish(request);
        return AttachmentView.of(unsent);
    }

    /** One that was sent to be signed. */
    public Optional<Attachment> find(UUID reference) {
        return files.find(reference).filter(Documents::isToBeSigned);
    }

    /** The same, for a change. */
    public Optional<Attachment> forChange(UUID reference) {
        return files.forChange(reference).filter(Documents::isToBeSigned);
    }

    /** Internal key of the conversation that one was sent in to be signed, to be locked before anything is read. */
    public Optional<Long> conversationOf(UUID reference) {
        return files.conversationOf(reference);
    }

    /**
     * What is to be signed.
     *
     * @throws RefusedException FILE_GONE, FILE_INFECTED, or FILE_UNCHECKED
     */
    public Content original(Attachment file) {
        requireReadable(file);
        return file.content(Rendition.ORIGINAL).flatMap(contents::find)
            .orElseThrow(() -> new RefusedException(FILE_GONE));
    }

    /** What {@link #original} says no to. */
    public void requireReadable(Attachment file) {
        switch (file.state()) {
            case GONE -> throw new RefusedException(FILE_GONE);
            case INFECTED -> throw new RefusedException(FILE_INFECTED);
            case UNCHECKED -> throw new RefusedException(FILE_UNCHECKED);
            default -> { }
        }
    }

    /** The SHA-256 of what is to be signed, in hexadecimal. */
    public String hash(Attachment file) {
        return file.content(Rendition.ORIGINAL).orElseThrow().hash();
    }

    /** Keeps a document as it was signed. */
    public void keep(Attachment file, Incoming signed) {
        file.contents().signed(contents.keep(signed));
    }

    private static boolean isToBeSigned(Attachment file) {
        return file.signature().isPresent() && file.conversationId().isPresent();
    }
}
