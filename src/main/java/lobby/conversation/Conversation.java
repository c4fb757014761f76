package lobby.conversation;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.UNSEND;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lobby.attachment.policy.FileUse;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Area;

/**
 * People talking about one thing until it is settled. What the thing is, and who may take part, is for the subclass and
 * its policy to say; how talking works is said here.
 *
 * <p>Messages are numbered from 1 without gaps, so "what is new" is always "what has a higher number". They are not a
 * collection of the conversation: there is no upper limit to their number, and no rule looks at more than the last.
 */
@Entity
@Table(name = "conversation")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Conversation extends Settled {

    @Version
    private int version;

    @Embedded
    private Turn turn;

    protected Conversation() {
    }

    /** @param team the area whose view level lets staff of the location read it */
    protected Conversation(Location location, Person customer, Area team, String subject, Instant now) {
        super(location, customer, team, subject, now);
        this.turn = new Turn(now);
    }

    /** What this actor may do with it, whatever its state: the subclass asks its policy. */
    public abstract Set<Act> allows(Actor actor);

    /** What it is about. */
    public abstract About about();

    /** By which of the network's policies files are sent in it. */
    public abstract FileUse fileUse();

    /** Whether a resident's message opens it again when it was closed (ruling K-04). */
    protected abstract boolean reopensOnReply();

    /** Who of the house answers in it, where one of them does so for all. */
    public Optional<Person> handler() {
        return Optional.empty();
    }

    /** Who did before, where somebody did. */
    public Optional<Person> lastHandler() {
        return Optional.empty();
    }

    /** The same, as one side is told. */
    protected Handling handling(Side side) {
        return Handling.BY_ALL;
    }

    /** For a kind to have its say before somebody does, and to refuse. */
    protected void listenTo(Person author, Side side, Assent assent, Instant now) {
    }

    /** For a kind to put its own things in order when it is closed; the reason is blank where nobody said why. */
    protected void settle(Person by, String reason, Instant now) {
    }

    /** Why it can be closed. */
    protected Reasons reasons() {
        return Reasons.NONE;
    }

    /** What both sides are told when it is closed. */
    protected Message.Notice farewell() {
        return Message.Notice.CLOSED;
    }

    /** Why nothing can be said in it now by this side. */
    protected Refusal silence(Side side) {
        return Refusal.CLOSED;
    }

    /** What can be done with it now by somebody of this side. */
    public Set<Act> possible(Side side) {
        Set<Act> possible = EnumSet.of(READ, UNSEND, REDACT, isClosed() ? REOPEN : CLOSE);
        if (!isClosed() || side == Side.RESIDENT && reopensOnReply()) {
            possible.add(SEND);
        }
        return possible;
    }

    /** What this actor can do with it now: what is possible and allowed. */
    public Set<Act> acts(Actor actor) {
        Set<Act> acts = possible(sideOf(actor));
        acts.retainAll(allows(actor));
        return acts;
    }

    Message send(Person author, Side side, Draft draft, Assent assent, Instant now) {
        if (!possible(side).contains(SEND)) {
            throw new RefusedException(silence(side));
        }
        listenTo(author, side, assent, now);
        return say(author, side, draft, now);
    }

    /** Says something for the house in one that is settled, which leaves it so: nobody is asked anything. */
    Message sayOneWay(Person author, Draft draft, Instant now) {
        return say(author, Side.STAFF, draft, now);
    }

    private Message say(Person author, Side side, Draft draft, Instant now) {
        turn.spoken(author, side, draft, now);
        sayOneMore();
        return new Message(this, author, side, Message.Kind.TEXT, draft, now);
    }

    /** Tells both sides what became of it, in a line between the messages that nobody has to read. */
    public Message tell(Message.Notice notice, Person by, Side side, Instant now) {
        sayOneMore();
        return new Message(this, by, side, Message.Kind.SYSTEM, new Draft(References.next(), notice.name()), now);
    }

    /** Gives words that nobody says, between the messages: they answer nothing, and nobody has to read them. */
    Message sayByItself(String words, Instant now) {
        sayOneMore();
        return new Message(this, null, Side.STAFF, Message.Kind.AUTOMATIC, new Draft(References.next(), words), now);
    }

    /** Says one way what the team tells many (row LK-34): it answers nothing, and who waits goes on waiting. */
    Message broadcast(Draft draft, Instant now) {
        if (isClosed()) {
            turn.told(draft, now);
        }
        sayOneMore();
        return new Message(this, null, Side.STAFF, Message.Kind.BROADCAST, draft, now);
    }

    /** Takes back what was said, open or closed: nothing of its words stays. */
    void unsend(Message message, Person by, Instant now) {
        message.unsend(new Unsending(by, now, takeOneBack()));
    }

    /** Settles it for a reason that is there to be chosen; blank for none. */
    void close(Person by, String reason, Instant now) {
        settled(by, reasons().chosen(reason), now);
    }

    /** It was settled at that moment; whether anybody would be asked why now does not matter. */
    void settled(Person by, String reason, Instant at) {
        settled(new Closing(by, reason, at));
        turn.settled();
        settle(by, reason, at);
    }

    public Side sideOf(Actor actor) {
        return actor.is(customer()) ? Side.RESIDENT : Side.STAFF;
    }

    /** The side that has the next word, unless it is settled. */
    public Optional<Side> waitsFor() {
        return isClosed() ? Optional.empty() : turn.next();
    }

    /** Since when the customer waits for the house. */
    protected Optional<Instant> waitingSince() {
        return turn.waitingSince();
    }

    Turn turn() {
        return turn;
    }
}
