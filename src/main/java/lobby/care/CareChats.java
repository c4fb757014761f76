package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Chats by their public id, for whatever stands beside them. Who may is for whoever asks. */
@ApplicationScoped
public class CareChats {

    @Inject CareConversationRepository conversations;

    public Optional<CareConversation> find(UUID reference) {
        return conversations.find(reference);
    }

    /** As {@link #find}, for a change: writers of one chat wait for each other. */
    public Optional<CareConversation> forChange(UUID reference) {
        return conversations.forChange(reference);
    }
}
