package lobby.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.content.Content;
import lobby.attachment.content.ContentStore;

/** What becomes of files without anybody asking: they are looked at, and what was never sent is forgotten. */
@Stateless
@PermitAll
public class AttachmentUpkeep {

    private static final Duration KEPT_UNSENT = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    /** A message has files that can be seen differently from now on. Meant to be observed before the commit. */
    public record Checked(long conversation, long number) {
    }

    @Inject AttachmentRepository files;
    @Inject Attachments attachments;
    @Inject ContentStore store;
    @Inject Event<Checked> events;
    @Inject Clock clock;

    /** Files that nobody has looked for viruses in, the oldest first. */
    public List<UUID> unchecked() {
        return files.unchecked(AT_ONCE);
    }

    /** What such a file consists of; nothing if it has been looked at, or is gone. */
    public Optional<Content> uncheckedContent(UUID reference) {
        return files.find(reference)
            .filter(file -> file.state() == FileState.UNCHECKED)
            .flatMap(file -> file.content(Rendition.ORIGINAL))
            .flatMap(store::find);
    }

    /** There is nothing in it. */
    public void pass(UUID reference) {
        pass(reference, FileState.READY);
    }

    /** Nobody knows what is in it, and the house does not want it to wait. */
    public void letThrough(UUID reference) {
        pass(reference, FileState.LET_THROUGH);
    }

    private void pass(UUID reference, FileState as) {
        change(reference).ifPresent(file -> {
            file.pass(as);
            tell(file);
        });
    }

    /** There is a virus in it: it is taken away. */
    public void takeAway(UUID reference) {
        change(reference).ifPresent(file -> {
            attachments.drop(List.of(file), FileState.INFECTED);
            tell(file);
        });
    }

    /** Forgets some of what was brought more than a day ago and never sent. */
    public void forgetUnsent() {
        attachments.forget(files.forgotten(clock.instant().minus(KEPT_UNSENT), AT_ONCE));
    }

    private Optional<Attachment> change(UUID reference) {
        return files.forChange(reference).filter(file -> file.state() == FileState.UNCHECKED);
    }

    private void tell(Attachment file) {
        file.conversationId().ifPresent(conversation ->
            events.fire(new Checked(conversation, file.messageNumber())));
    }
}
