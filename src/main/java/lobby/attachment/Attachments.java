package lobby.attachment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static lobby.platform.Refusal.FILE_UNKNOWN;
import static lobby.platform.Refusal.SIGNED_STAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.attachment.content.ContentKey;
import lobby.attachment.content.ContentStore;
import lobby.attachment.policy.FilePolicies;
import lobby.attachment.policy.FileUse;
import lobby.attachment.signature.SignatureRequest;
import lobby.people.Person;
import lobby.platform.RefusedException;

/**
 * What goes with messages, as conversations see it: taken when a message mentions it, read with it, and gone with it.
 * Whoever asks has asked who may, and holds the lock of the conversation where something changes.
 */
@ApplicationScoped
public class Attachments {

    @Inject AttachmentRepository files;
    @Inject ContentStore contents;
    @Inject FilePolicies policies;

    /**
     * Makes uploads part of a message.
     *
     * @param owner who brought them and writes the message
     * @param references in the order in which they are shown
     * @throws RefusedException FILE_UNKNOWN if one of them is not there, is somebody else's, was brought for another
     *         kind of conversation or is part of a message; TOO_MANY_FILES or FILES_TOO_LARGE; SIGN_BY_WRONG or
     *         NOT_PERMITTED for one that is to be signed; nothing is taken then
     */
    public List<AttachmentView> take(Person owner, FileUse use, List<UUID> references, Mention mention) {
        if (references.isEmpty()) {
            return List.of();
        }
        Map<UUID, Attachment> found = files.unsentForChange(owner, references).stream()
            .filter(file -> file.use() == use && !file.isGone())
            .collect(toMap(Attachment::reference, identity()));
        if (found.size() < references.size()) {
            throw new RefusedException(FILE_UNKNOWN);
        }
        policies.of(use, owner.network()).checkTogether(found.values().stream().map(Attachment::size).toList());
        return IntStream.range(0, references.size()).mapToObj(at -> {
            Attachment file = found.get(references.get(at));
            file.mentionedBy(mention, at);
            return AttachmentView.of(file);
        }).toList();
    }

    /** What goes with messages, by conversation and number; those without any are left out. */
    public Map<List<Long>, List<AttachmentView>> of(Collection<List<Long>> messages) {
        return messages.isEmpty() ? Map.of() : files.of(messages);
    }

    /** What goes with a message, as it was brought; those that are gone already are left out. */
    public List<Original> originals(long conversation, long number) {
        List<Attachment> all = files.ofForChange(conversation, number);
        return IntStream.range(0, all.size()).boxed()
            .flatMap(place -> Original.of(place, all.get(place)).stream())
            .toList();
    }

    /**
     * Takes away what went with a message. Whoever asks for it from now on hears that it is gone.
     *
     * @param kept whether somebody keeps the {@link #originals}: they are theirs from now on, to be forgotten by them
     * @throws RefusedException SIGNED_STAYS if somebody has signed it: then it is no longer one side's alone
     */
    public void drop(long conversation, long number, boolean kept) {
        List<Attachment> gone = files.ofForChange(conversation, number);
        if (gone.stream().flatMap(file -> file.signature().stream()).anyMatch(SignatureRequest::isSigned)) {
            throw new RefusedException(SIGNED_STAYS);
        }
        drop(gone, FileState.GONE, kept ? Contents::derived : Contents::keys);
    }

    /** Takes some away that stay part of their messages: only that there were files can be seen. */
    void drop(List<Attachment> gone, FileState why) {
        drop(gone, why, Contents::keys);
    }

    private void drop(List<Attachment> gone, FileState why, Function<Contents, Stream<ContentKey>> forgotten) {
        contents.forgetAll(keys(gone, forgotten));
        gone.forEach(file -> file.vanish(why));
    }

    /** Forgets some that no message mentions. */
    void forget(List<Attachment> unsent) {
        contents.forgetAll(keys(unsent, Contents::keys));
        unsent.forEach(files::remove);
    }

    private static List<ContentKey> keys(List<Attachment> files, Function<Contents, Stream<ContentKey>> of) {
        return files.stream().filter(file -> !file.isGone()).map(Attachment::contents).flatMap(of).toList();
    }
}
