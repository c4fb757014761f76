package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lobby.attachment.AttachmentUpkeep.Checked;
import lobby.conversation.ConversationEvent.FilesChecked;

/** Passes on what became of files to whoever has their conversation open. */
@ApplicationScoped
class FileNews {

    @Inject Event<ConversationEvent> events;

    void tell(@Observes Checked checked) {
        events.fire(new FilesChecked(checked.conversation(), checked.number()));
    }
}
