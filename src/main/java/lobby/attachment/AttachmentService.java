package lobby.attachment;

import static lobby.attachment.type.FileClass.VIDEO;
import static lobby.platform.Refusal.FILES_WAITING;
import static lobby.platform.Refusal.FILE_GONE;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.content.ContentKey;
import lobby.attachment.content.ContentStore;
import lobby.attachment.content.Incoming;
import lobby.attachment.policy.FilePolicies;
import lobby.attachment.policy.FileUse;
import lobby.attachment.policy.PolicyDraft;
import lobby.attachment.scan.Scanner;
import lobby.attachment.type.AttachmentPolicy;
import lobby.attachment.type.FileName;
import lobby.attachment.type.FileType;
import lobby.platform.RefusedException;
import lobby.platform.Text;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * Files of the caller's own that no message mentions yet, and files of messages the caller may read: anything else is
 * as unknown as what never was.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class AttachmentService {

    /** The most that somebody may have brought without having sent it: what one message may have at the very most. */
    static final int MOST_WAITING = PolicyDraft.MOST_FILES;
    static final long MOST_BYTES_WAITING = PolicyDraft.MOST_TOGETHER;

    private static final int LONGEST_ALTERNATIVE = 500;

    @Inject Caller caller;
    @Inject AttachmentRepository files;
    @Inject Attachments attachments;
    @Inject Documents documents;
    @Inject FilePolicies policies;
    @Inject MessageRight right;
    @Inject KeptRepository kept;
    @Inject KeptRight keptRight;
    @Inject ContentStore store;
    @Inject Scanner scanner;
    @Inject Clock clock;

    /** What may be sent in this kind of conversation. */
    public AttachmentPolicy policy(FileUse use) {
        return policies.of(use, caller.person().network());
    }

    /** Refuses another file of somebody who has brought very many and sent none of them: FILES_WAITING. */
    public void requireRoom() {
        Object[] waiting = files.unsent(caller.person());
        if ((Long) waiting[0] >= MOST_WAITING || ((Number) waiting[1]).longValue() >= MOST_BYTES_WAITING) {
            throw new RefusedException(FILES_WAITING, MOST_WAITING);
        }
    }

    /**
     * Keeps a file that came in and may be sent.
     *
     * @param pictures what was made of it to be shown; empty where it is no picture, or none that can be read
     * @throws RefusedException NO_ROOM
     */
    public AttachmentView keep(FileUse use, FileName name, FileType type, Incoming file, Optional<Pictures> pictures) {
        ContentKey original = store.keep(file);
        Contents contents = pictures
            .map(made -> Contents.of(original, store.keep(made.preview()), store.keep(made.shown()), made))
            .orElseGet(() -> Contents.of(original));
        FileState state = scanner.isOn() ? FileState.UNCHECKED : FileState.READY;
        return AttachmentView.of(files.add(new Attachment(caller.person(), use, new Received(name, type, file.size()),
            contents, state, clock.instant())));
    }

    /**
     * Says what is to be seen in a file that was not sent yet.
     *
     * @throws RefusedException UNKNOWN, or TOO_LONG
     */
    public AttachmentView describe(UUID reference, String alternative) {
        String words = Text.readable(alternative.strip());
        Text.requireAtMost(LONGEST_ALTERNATIVE, words);
        Attachment file = unsent(reference);
        file.describe(words);
        return AttachmentView.of(file);
    }

    /** Takes back a file that was not sent. */
    public void discard(UUID reference) {
        attachments.forget(List.of(unsent(reference)));
    }

    /**
     * @throws RefusedException UNKNOWN if there is none that the caller may know of or none in this form, FILE_GONE,
     *         FILE_INFECTED, FILE_UNCHECKED
     */
    public Download open(UUID reference, Rendition rendition) {
        Attachment file = files.find(reference).filter(this::isReadable)
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        documents.requireReadable(file);
        ContentKey key = file.content(rendition).orElseThrow(() -> new RefusedException(UNKNOWN));
        boolean drawn = rendition == Rendition.PREVIEW || rendition == Rendition.SHOWN;
        return new Download(file.name(), drawn ? file.contents().drawnAs() : file.mediaType(), key,
            store.find(key).orElseThrow(() -> new RefusedException(FILE_GONE)),
            drawn || file.fileClass() == VIDEO);
    }

    private boolean isReadable(Attachment file) {
        return file.conversationId()
            .map(conversation -> right.mayRead(caller.actor(), conversation))
            .orElseGet(() -> kept.isKept(file.reference()) ? keptRight.mayRead(caller.actor(), file.reference())
                : caller.actor().is(file.owner()));
    }

    private Attachment unsent(UUID reference) {
        return files.unsentForChange(caller.person(), List.of(reference)).stream().findFirst()
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
