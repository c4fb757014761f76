package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.ConversationEvent.FilesChecked;

/**
 * Conversations, for those who do something with what was sent in one: they ask its policy, hold it while
 * they change something, as writers do, and say so. Whatever else they lock comes after that.
 */
@ApplicationScoped
public class Holding {

    @Inject ConversationRepository conversations;
    @Inject Event<ConversationEvent> events;

    public Optional<Conversation> find(long conversation) {
        return all(List.of(conversation)).stream().findFirst();
    }

    public List<Conversation> all(Collection<Long> wanted) {
        return conversations.all(wanted);
    }

    public Optional<Conversation> find(UUID conversation) {
        return conversations.find(conversation);
    }

    public Optional<Conversation> forChange(UUID conversation) {
        return conversations.forChange(conversation);
    }

    public Optional<Conversation> forChange(long conversation) {
        return conversations.forChange(conversation);
    }

    /** Has pages show the files of a message as they are from now on. */
    public void filesChanged(Conversation conversation, long number) {
        events.fire(new FilesChecked(conversation.id(), number));
    }
}
