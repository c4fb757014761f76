package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import lobby.care.channel.CareChannelRepository;
import lobby.conversation.Archive;
import lobby.conversation.Assent;
import lobby.conversation.Message.Notice;
import lobby.conversation.Side;
import lobby.people.Location;
import lobby.people.Person;

/** How chats that were held elsewhere, or before, come in. Whoever brings them has asked who may. */
@ApplicationScoped
public class CareRegister {

    @Inject CareChannelRepository channels;
    @Inject CareConversationRepository conversations;
    @Inject Archive archive;

    /** The resident's chat with the team of a location, begun at that moment where there was none. */
    public CareConversation chatOf(Location location, Person resident, Instant beginning) {
        return conversations.forChangeOf(location, resident).orElseGet(() -> conversations.add(
            new CareConversation(channels.kept(location), location, resident, beginning)));
    }

    /** Somebody answers in it from that moment on, in place of whoever did. */
    public void take(CareConversation chat, Person agent, Instant at) {
        chat.take(agent, chat.handler().map(before -> new Assent(false, before.reference())).orElse(Assent.NONE), at);
    }

    /** It was finished at that moment. */
    public void finish(CareConversation chat, Person by, Instant at) {
        archive.tell(chat, Notice.FINISHED, by, Side.STAFF, at);
        archive.close(chat, by, at);
    }
}
