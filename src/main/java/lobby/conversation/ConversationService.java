package lobby.conversation;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.LEAVE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.STILL_OPEN;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.Typing;
import lobby.people.PersonView;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * Taking part in a conversation, whatever it is about. Who may do what is asked of the conversation's own policy; one
 * that the caller may not read is as unknown as one that never was.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class ConversationService {

    /** The most messages that one page holds. */
    public static final int PAGE = 100;

    @Inject Caller caller;
    @Inject ConversationRepository conversations;
    @Inject MessageRepository messages;
    @Inject UnsendingRepository unsendings;
    @Inject MarkRepository marks;
    @Inject WishRepository wishes;
    @Inject Postbox postbox;
    @Inject Shredder shredder;
    @Inject RateLimits limits;
    @Inject Event<ConversationEvent> events;

    public ConversationView open(UUID reference) {
        return view(allowed(READ, conversations.find(reference)));
    }

    /** Messages with a higher number, oldest first; complete when they reach the newest. */
    public MessagePage after(UUID reference, long number, int limit) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        List<MessageLine> lines = messages.after(conversation, number, clamp(limit));
        long reached = lines.isEmpty() ? number : lines.get(lines.size() - 1).number();
        return new MessagePage(lines, reached >= conversation.lastNumber(), conversation.lastNumber(),
            conversation.lastUnsent());
    }

    /** The messages just before a number, oldest first; complete when they reach the first. */
    public MessagePage before(UUID reference, long number, int limit) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        List<MessageLine> lines = messages.before(conversation, number, clamp(limit));
        long reached = lines.isEmpty() ? 1 : lines.get(0).number();
        return new MessagePage(lines, reached <= 1, conversation.lastNumber(), conversation.lastUnsent());
    }

    /** What was taken back after so much of it was, in that order; complete when that is all. */
    public MessagePage unsentAfter(UUID reference, long place, int limit) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        List<MessageLine> lines = unsendings.after(conversation, place, clamp(limit));
        long reached = lines.isEmpty() ? place : lines.get(lines.size() - 1).unsent().place();
        return new MessagePage(lines, reached >= conversation.lastUnsent(), conversation.lastNumber(),
            conversation.lastUnsent());
    }

    /**
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CLOSED, HANDLED_BY, CLIENT_ID_REUSED or TOO_MANY; nothing is
     *         stored then
     */
    public Sent send(UUID reference, Draft draft, Assent assent) {
        limits.send(caller.actor());
        caller.holdRights();
        Conversation conversation = allowed(SEND, conversations.forWriting(reference));
        return postbox.send(conversation, caller.actor(), caller.person(), draft, assent);
    }

    /**
     * Takes back what the caller wrote, or removes what somebody else did; does nothing to what is gone already (rows
     * SB-48, SB-49).
     *
     * @throws RefusedException UNKNOWN or NOT_PERMITTED
     */
    public void unsend(UUID reference, long number) {
        Conversation conversation = allowed(READ, conversations.forChange(reference));
        shredder.shred(conversation, number, caller.actor(), caller.person());
    }

    /**
     * Settles it; does nothing to one that is closed already (row BK-24), whatever is said then.
     *
     * @param reason why, as one of those that there are to choose from; blank for none
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, FINISH_REASON_NEEDED or FINISH_REASON_UNKNOWN
     */
    public ConversationView close(UUID reference, String reason) {
        Conversation conversation = allowed(CLOSE, conversations.forChange(reference));
        if (!conversation.isClosed()) {
            postbox.close(conversation, caller.person(), conversation.sideOf(caller.actor()), reason);
        }
        return view(conversation);
    }

    /** The same, without saying why. */
    public ConversationView close(UUID reference) {
        return close(reference, "");
    }

    /** Takes it up again where that is not the resident's alone (row LC-20); nothing to one that is open (BK-25). */
    public ConversationView reopen(UUID reference) {
        Conversation conversation = allowed(REOPEN, conversations.forChange(reference));
        if (conversation.isClosed()) {
            if (!conversation.acts(caller.actor()).contains(REOPEN)) {
                throw new RefusedException(NOT_PERMITTED);
            }
            postbox.reopen(conversation, caller.person(), conversation.sideOf(caller.actor()));
        }
        return view(conversation);
    }

    /** The caller has read everything up to this number; a smaller number than before changes nothing. */
    public void read(UUID reference, long upTo) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        if (marks.read(conversation, caller.actor(), conversation.clamp(upTo))) {
            events.fire(new MarksMoved(conversation.id(), caller.actor().personId()));
        }
    }

    /** A page of the caller's has received everything up to this number. */
    public void delivered(UUID reference, long upTo) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        if (marks.delivered(conversation, caller.actor(), conversation.clamp(upTo))) {
            events.fire(new MarksMoved(conversation.id(), caller.actor().personId()));
        }
    }

    /** It does not call the caller, or does: what is new in it is only counted (row LC-45). */
    public void mute(UUID reference, boolean muted) {
        Conversation conversation = allowed(READ, conversations.find(reference));
        wishes.mute(conversation, caller.actor(), muted);
        events.fire(new MarksMoved(conversation.id(), caller.actor().personId()));
    }

    /**
     * Takes it out of the caller's own until something is new in it; nothing of it is deleted, and the house goes on
     * reading it (row LC-45).
     *
     * @param upTo the last number that the caller knows of: what came after it is new
     * @throws RefusedException UNKNOWN, NOT_PERMITTED where such are not left, or STILL_OPEN
     */
    public void leave(UUID reference, long upTo) {
        Conversation conversation = allowed(LEAVE, conversations.forChange(reference));
        if (!conversation.acts(caller.actor()).contains(LEAVE)) {
            throw new RefusedException(STILL_OPEN);
        }
        wishes.leave(conversation, caller.actor(), conversation.clamp(upTo));
        marks.forget(conversation, caller.actor().personId(), conversation.clamp(upTo));
        events.fire(new MarksMoved(conversation.id(), caller.actor().personId()));
    }

    public void typing(UUID reference) {
        limits.typing(caller.actor());
        Conversation conversation = allowed(SEND, conversations.find(reference));
        events.fire(new Typing(conversation.id(), caller.actor().personId(), PersonView.of(caller.person())));
    }

    private ConversationView view(Conversation conversation) {
        Actor actor = caller.actor();
        return ConversationView.of(conversation, actor,
            conversations.unitOf(conversation.customer(), conversation.location()),
            marks.unread(conversation, actor), marks.marks(conversation));
    }

    private Conversation allowed(Act act, Optional<Conversation> found) {
        Conversation conversation = found
            .filter(one -> one.allows(caller.actor()).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!conversation.allows(caller.actor()).contains(act)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return conversation;
    }

    private static int clamp(int limit) {
        return Math.max(1, Math.min(limit, PAGE));
    }
}
