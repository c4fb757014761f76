package lobby.conversation;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import lobby.attachment.Attachments;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.card.Cards;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/**
 * The one way a message leaves a conversation, for all kinds: taken back by who wrote it, or removed by staff who may.
 * Whatever is kept of its words and files goes here, unless the conversation is held; that there were some, and when,
 * stays. The caller holds the lock of the conversation.
 */
@ApplicationScoped
class Shredder {

    @Inject UnsendingRepository unsendings;
    @Inject Originals originals;
    @Inject Cards cards;
    @Inject Attachments attachments;
    @Inject AuditTrail audit;
    @Inject Event<ConversationEvent> events;
    @Inject Clock clock;

    /**
     * Does nothing to one that is gone already.
     *
     * @param by the actor, as a person
     * @throws RefusedException UNKNOWN, or NOT_PERMITTED for what is not the actor's to take away; no line that the
     *         conversation told by itself is anybody's
     */
    void shred(Conversation conversation, long number, Actor actor, Person by) {
        Message message = unsendings.find(conversation, number).orElseThrow(() -> new RefusedException(UNKNOWN));
        boolean own = message.author() != null && actor.is(message.author());
        if (message.kind() != Message.Kind.TEXT
            || !conversation.acts(actor).contains(own ? Act.UNSEND : Act.REDACT)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        if (!message.isUnsent()) {
            shred(conversation, message, by);
            audit.record(own ? Action.MESSAGE_UNSENT : Action.MESSAGE_REDACTED, conversation.reference(),
                conversation.location(), Map.of("number", number, "author", message.author().name()));
        }
    }

    /** All that pages have of a message goes here, one after the other: whatever comes to be sent with one, too. */
    private void shred(Conversation conversation, Message message, Person by) {
        boolean shown = unsendings.isLastSaid(message) && !conversation.turn().isTold();
        boolean kept = originals.keep(conversation, message);
        message.card().ifPresent(card -> cards.takeBack(card, conversation.customer()));
        conversation.unsend(message, by, clock.instant());
        if (shown) {
            message.unsent().map(Unsent::how).ifPresent(conversation.turn()::lastIsGone);
        }
        if (!conversation.isClosed()) {
            unsendings.waitingWithout(message)
                .ifPresentOrElse(conversation.turn()::waitsSince, conversation.turn()::settled);
        }
        unsendings.unreadWithout(message);
        attachments.drop(conversation.id(), message.number(), kept);
        events.fire(new MessageUnsent(conversation.id(), message.number()));
    }
}
