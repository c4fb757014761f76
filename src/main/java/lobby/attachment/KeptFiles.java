package lobby.attachment;

import static lobby.attachment.type.FileClass.IMAGE;
import static lobby.attachment.type.FileClass.VIDEO;
import static lobby.platform.Refusal.FILE_UNKNOWN;
import static lobby.platform.Refusal.NO_PICTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.content.ContentStore;
import lobby.attachment.policy.FileUse;
import lobby.attachment.type.FileClass;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.RefusedException;

/**
 * Pictures and videos that are sent again and again: each time as a file of its own, that goes with its message and
 * shares the content. Whoever keeps one has asked who may, and forgets it when it is done with.
 */
@ApplicationScoped
public class KeptFiles {

    private static final Set<FileClass> SHOWN = Set.of(IMAGE, VIDEO);

    @Inject KeptRepository kept;
    @Inject AttachmentRepository files;
    @Inject Attachments attachments;
    @Inject ContentStore contents;

    /**
     * Keeps an upload, which its owner can send by themselves no more.
     *
     * @throws RefusedException FILE_UNKNOWN if it is not there, is somebody else's or was brought for another kind of
     *         conversation; NO_PICTURE if it is neither a picture nor a video
     */
    public void keep(Person owner, FileUse use, UUID reference) {
        Attachment file = files.unsentForChange(owner, List.of(reference)).stream()
            .filter(found -> found.use() == use && !found.isGone())
            .findFirst().orElseThrow(() -> new RefusedException(FILE_UNKNOWN));
        if (!SHOWN.contains(file.fileClass()) || file.signature().isPresent()) {
            throw new RefusedException(NO_PICTURE);
        }
        kept.keep(reference);
    }

    /** It is sent no more; where it was, it stays. */
    public void forget(UUID reference) {
        attachments.forget(kept.forChange(reference).stream().toList());
    }

    public Optional<AttachmentView> find(UUID reference) {
        return files.find(reference).map(AttachmentView::of);
    }

    /** Makes it part of a message, once more. */
    public void send(UUID reference, Mention mention) {
        Attachment file = files.find(reference).filter(found -> !found.isGone())
            .orElseThrow(() -> new RefusedException(FILE_UNKNOWN));
        contents.share(file.contents().keys().toList());
        kept.again(reference, References.next(), mention, mention.at());
    }
}
