package lobby.care;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lobby.conversation.Postbox;
import lobby.people.Person;

/** Whoever leaves, or may not answer any more, leaves no resident without an answer (row LC-33). */
@Stateless
@PermitAll
public class Relief {

    @Inject CareConversationRepository conversations;
    @Inject Postbox postbox;

    /** Makes unanswered again what was handled by somebody who can't do so any more. */
    public void relieve() {
        conversations.forsaken().forEach(chat -> {
            Optional<Person> before = chat.handler();
            chat.release();
            postbox.handled(chat, before);
        });
    }
}
