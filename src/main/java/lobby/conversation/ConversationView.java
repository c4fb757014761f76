package lobby.conversation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.UUID;
import lobby.attachment.policy.FileUse;
import lobby.people.Location;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.security.Actor;

/**
 * A conversation as one person sees it: what it is about, where it stands, how far everyone has read, and what this
 * person may do next. What was said comes page by page.
 *
 * @param id null until the first message is stored
 * @param unit where the customer lives, empty where that is not known
 * @param reasons why it can be closed; none for residents, who are not told why it was
 * @param closedReason why it was; blank where nobody said so, and for residents
 * @param muted whether it does not call this person
 * @param acts possible now and allowed to this person: a button is there exactly when its act would be accepted
 */
public record ConversationView(UUID id, String subject, boolean closed, Place location, PersonView customer,
    String unit, About about, long lastNumber, long lastUnsent, long ownReadUpTo, Unread unread, Instant waitingSince,
    Side waitingFor, Handling handling, Set<Act> acts, Side side, FileUse fileUse, Instant closedAt,
    PersonView closedBy, Reasons reasons, String closedReason, List<Mark> marks, boolean muted)
    implements Serializable {

    /** Where it belongs, and in whose time its days are counted. */
    public record Place(UUID id, String name, String zone) implements Serializable {

        public static Place of(Location location) {
            return new Place(location.reference(), location.name(), location.zone().getId());
        }
    }

    /** How much of it somebody has not read, and from where on; nothing is 0 and 0. */
    public record Unread(long amount, long since) implements Serializable {

        public static final Unread NOTHING = new Unread(0, 0);
    }

    /** How far one person has read and been handed it; that they want not to be called is for them alone. */
    public record Mark(PersonView person, Side side, long readUpTo, long deliveredUpTo, boolean muted)
        implements Serializable {
    }

    static ConversationView of(Conversation conversation, Actor actor, String unit, Unread unread, List<Mark> marks) {
        Side side = conversation.sideOf(actor);
        boolean ofHouse = side == Side.STAFF;
        return new ConversationView(conversation.reference(), conversation.subject(), conversation.isClosed(),
            Place.of(conversation.location()), PersonView.of(conversation.customer()), unit, conversation.about(),
            conversation.lastNumber(), conversation.lastUnsent(), readBy(actor, marks), unread,
            conversation.turn().waitingSince().orElse(null), conversation.waitsFor().orElse(null),
            conversation.handling(side), conversation.acts(actor), side, conversation.fileUse(),
            conversation.closing().map(Closing::at).orElse(null),
            conversation.closing().map(Closing::by).map(PersonView::of).orElse(null),
            ofHouse ? conversation.reasons() : Reasons.NONE,
            conversation.closing().filter(closing -> ofHouse).map(Closing::reason).orElse(""), marks,
            own(actor, marks).anyMatch(Mark::muted));
    }

    /** Before anything was said. */
    public static ConversationView blank(About about, Location location, Person customer, String unit, Set<Act> acts,
        Side side, FileUse fileUse, Handling handling) {
        return new ConversationView(null, about.title(), false, Place.of(location), PersonView.of(customer), unit,
            about, 0, 0, 0, Unread.NOTHING, null, null, handling, acts, side, fileUse, null, null, Reasons.NONE, "",
            List.of(), false);
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    private static long readBy(Actor actor, List<Mark> marks) {
        return own(actor, marks).mapToLong(Mark::readUpTo).max().orElse(0);
    }

    private static Stream<Mark> own(Actor actor, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.person().id().equals(actor.person()));
    }
}
