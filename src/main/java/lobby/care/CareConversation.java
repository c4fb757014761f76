package lobby.care;

import static jakarta.persistence.CascadeType.PERSIST;
import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Side.RESIDENT;
import static lobby.security.Area.CARE;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lobby.attachment.policy.FileUse;
import lobby.care.channel.CareChannel;
import lobby.care.state.ChatState;
import lobby.conversation.About;
import lobby.conversation.Act;
import lobby.conversation.Assent;
import lobby.conversation.Conversation;
import lobby.conversation.Handling;
import lobby.conversation.Message;
import lobby.conversation.Reasons;
import lobby.conversation.Side;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/**
 * A resident's chat with the care team of a location; there is one, kept for ever (row LC-01). It is unanswered while
 * it is open and nobody has taken it, active while somebody has, and finished when it is closed (model DM-05). Where
 * the house began it by writing one way, it is at rest until the resident answers (row LC-21).
 */
@Entity
@DiscriminatorValue("CARE")
public class CareConversation extends Conversation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "channel_id", updatable = false)
    private CareChannel channel;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Person agent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "last_agent_id")
    private Person lastAgent;

    @OneToOne(fetch = FetchType.LAZY, cascade = PERSIST)
    @JoinColumn(name = "episode_id")
    private Episode episode;

    protected CareConversation() {
    }

    CareConversation(CareChannel channel, Location location, Person resident, Instant now) {
        super(location, resident, CARE, location.name(), now);
        this.channel = channel;
    }

    /** One in which only the house has written. */
    static CareConversation atRest(CareChannel channel, Location location, Person resident, Instant now) {
        CareConversation chat = new CareConversation(channel, location, resident, now);
        chat.rest(now);
        return chat;
    }

    @Override
    public Set<Act> allows(Actor actor) {
        return CarePolicy.allows(actor, location(), actor.is(customer()), channel.isTwoWay());
    }

    @Override
    public Set<Act> possible(Side side) {
        Set<Act> possible = super.possible(side);
        ChatState.of(isClosed(), hasBegun(), agent != null).change(possible, side, channel.isTwoWay());
        return possible;
    }

    /** Nobody overtakes themselves, or lets go of what is a colleague's. */
    @Override
    public Set<Act> acts(Actor actor) {
        Set<Act> acts = super.acts(actor);
        acts.remove(agent != null && actor.is(agent) ? OVERTAKE : RELEASE);
        return acts;
    }

    /**
     * Somebody answers for the house from now on (row LC-05): of two at once the first (row LC-08), and in place of a
     * colleague only after being asked about that very one (row LC-07).
     */
    void take(Person by, Assent assent, Instant now) {
        requireFree(by, assent);
        agent = by;
        episode(now).takenBy(by);
    }

    /** Leaves one's own to whoever is next. */
    void release(Person by) {
        requireFree(by, Assent.NONE);
        release();
    }

    /** Whoever is next may take it. */
    void release() {
        if (agent != null) {
            lastAgent = agent;
            agent = null;
        }
    }

    private Episode episode(Instant now) {
        episode = episode == null ? new Episode(this, now) : episode;
        return episode;
    }

    private void requireFree(Person by, Assent assent) {
        if (agent != null && !agent.equals(by) && !assent.overtakes(agent)) {
            throw new RefusedException(Refusal.HANDLED_BY, agent.name());
        }
    }

    /** Whether who waits here is told now, once in an episode, that nobody is there: not while somebody has it. */
    boolean tellsAway(Instant now) {
        return agent == null && episode != null && episode.tellsAway(now);
    }

    /** A resident's word opens an episode; an agent's takes it, and ends the wait. */
    @Override
    protected void listenTo(Person author, Side side, Assent assent, Instant now) {
        if (side == RESIDENT) {
            episode(now);
        } else {
            take(author, assent, now);
            waitingSince().ifPresent(asked -> episode.answered(asked, author, now));
        }
    }

    @Override
    protected void settle(Person by, String reason, Instant now) {
        release();
        if (episode != null) {
            episode.finish(by, reason, now);
            episode = null;
        }
    }

    @Override
    protected Reasons reasons() {
        return channel.reasons();
    }

    @Override
    public Optional<Person> handler() {
        return Optional.ofNullable(agent);
    }

    @Override
    public Optional<Person> lastHandler() {
        return Optional.ofNullable(lastAgent);
    }

    @Override
    protected Handling handling(Side side) {
        return Handling.of(side, handler(), lastHandler(), !channel.isTwoWay());
    }

    @Override
    protected Message.Notice farewell() {
        return Message.Notice.FINISHED;
    }

    @Override
    protected Refusal silence(Side side) {
        return ChatState.of(isClosed(), hasBegun(), agent != null).silence(side, channel.isTwoWay());
    }

    /** Whatever the network says about others: who has a question is heard (row LC-24). */
    @Override
    protected boolean reopensOnReply() {
        return true;
    }

    @Override
    public About about() {
        return CareChannel.about(location());
    }

    @Override
    public FileUse fileUse() {
        return FileUse.CARE;
    }
}
