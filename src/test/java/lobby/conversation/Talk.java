package lobby.conversation;

import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.RUTH;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.policy.FileUse;
import lobby.people.Person;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.testing.Personas;
import lobby.testing.Personas.House;

/**
 * What a conversation is before anybody says what it is about: everybody may do everything. Also a hand in the kernel.
 */
public class Talk extends Conversation {

    public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final boolean repliesReopen;

    Talk(boolean repliesReopen) {
        super(PIER, RUTH.person(), Area.CONVERSATIONS, "Ruth’s party", NOON);
        this.repliesReopen = repliesReopen;
        House.numbered(this, 4711L);
    }

    /** One that residents' replies open again. */
    public static Talk begun() {
        return new Talk(true);
    }

    /** Takes a message back, as its author. */
    public static Message unsent(Conversation conversation, Message message) {
        conversation.unsend(message, message.author(), NOON);
        return message;
    }

    /** Closes a conversation of any kind, as its service does. */
    public static <C extends Conversation> C closed(C conversation, Person by) {
        conversation.close(by, "", NOON);
        return conversation;
    }

    public static void closed(Conversation conversation, Person by, Instant now) {
        conversation.close(by, "", now);
    }

    public static <C extends Conversation> C reopened(C conversation) {
        conversation.unsettled(Instant.EPOCH);
        return conversation;
    }

    /** Says something in a conversation of any kind, on the side that the speaker has there. */
    public static Message says(Personas who, Conversation conversation, String text, Instant now) {
        return conversation.send(who.person(), conversation.sideOf(who.actor()), new Draft(UUID.randomUUID(), text),
            Assent.NONE, now);
    }

    /** The same for the house in one that is settled, which leaves it so. */
    public static Message saysOneWay(Personas who, Conversation conversation, String text, Instant now) {
        return conversation.sayOneWay(who.person(), new Draft(UUID.randomUUID(), text), now);
    }

    @Override
    public Set<Act> allows(Actor actor) {
        return EnumSet.allOf(Act.class);
    }

    @Override
    public About about() {
        return new About("TALK", new UUID(7, 7), "CP-1001", subject(), NOON, "CONFIRMED");
    }

    @Override
    public FileUse fileUse() {
        return FileUse.DIRECT;
    }

    @Override
    protected boolean reopensOnReply() {
        return repliesReopen;
    }
}
