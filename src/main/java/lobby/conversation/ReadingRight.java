package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lobby.attachment.MessageRight;
import lobby.security.Actor;

/** Files are read with the conversation they are sent in, and never in another way. */
@ApplicationScoped
class ReadingRight implements MessageRight {

    @Inject ConversationRepository conversations;

    @Override
    public boolean mayRead(Actor actor, long conversation) {
        return conversations.all(List.of(conversation)).stream().anyMatch(one -> one.allows(actor).contains(Act.READ));
    }
}
