package lobby.conversation;

import static lobby.conversation.Message.Notice.REOPENED;
import static lobby.platform.Refusal.CLIENT_ID_REUSED;
import static lobby.platform.Refusal.NOT_PERMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.AttachmentView;
import lobby.attachment.Attachments;
import lobby.attachment.KeptFiles;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.ConversationEvent.HandedOver;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.Overtaken;
import lobby.conversation.ConversationEvent.StateChanged;
import lobby.conversation.ConversationEvent.TeamChanged;
import lobby.conversation.card.Card;
import lobby.conversation.card.Cards;
import lobby.conversation.card.Giving;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import lobby.security.Actor;

/**
 * The one way a message enters a conversation, for all kinds: said, filed, noted as unread, and announced once it is
 * certain. The caller holds the lock of the conversation.
 */
@ApplicationScoped
public class Postbox {

    @Inject MessageRepository messages;
    @Inject MarkRepository marks;
    @Inject ToldRepository told;
    @Inject Attachments attachments;
    @Inject KeptFiles kept;
    @Inject AutomaticWords automatic;
    @Inject Cards cards;
    @Inject AuditTrail audit;
    @Inject Event<ConversationEvent> events;
    @Inject Clock clock;

    /**
     * @param author the actor, as a person
     * @return what was stored; the same again when this author's client id was seen before
     * @throws RefusedException CLOSED or what else the conversation says, CLIENT_ID_REUSED if the client id was used
     *         for something else, or what {@link Attachments#take} or {@link Cards#take} says
     */
    public Sent send(Conversation conversation, Actor actor, Person author, Draft draft, Assent assent) {
        Side side = conversation.sideOf(actor);
        if (assent.reopening() && conversation.isClosed() && conversation.acts(actor).contains(Act.REOPEN)) {
            reopen(conversation, author, side);
        }
        Optional<Message> stored = messages.byClientId(author, draft.clientId());
        return stored.isPresent()
            ? again(stored.get(), conversation, draft)
            : anew(conversation, actor, author, draft, assent);
    }

    /** Files a line that tells both sides what became of the conversation. */
    public void tell(Conversation conversation, Message.Notice notice, Person by, Side side) {
        file(conversation, conversation.tell(notice, by, side, clock.instant()));
    }

    /**
     * Files in a resident's chat what the team tells many one way: the resident has something to read, and that is all.
     *
     * @param file public id of a file that is kept, which goes with it; null for none
     * @param at when it was told
     * @return the number that it has there
     */
    public long broadcast(Conversation conversation, String words, UUID file, Instant at) {
        Draft draft = new Draft(References.next(), words, file == null ? List.of() : List.of(file));
        Message message = conversation.broadcast(draft, at);
        file(conversation, message);
        draft.files().forEach(one -> kept.send(one, Mentions.of(conversation, message)));
        told.note(conversation, message);
        return message.number();
    }

    /** Notes who handles it from now on, where that is another than before, and has open pages look. */
    public void handled(Conversation conversation, Optional<Person> before) {
        Optional<Person> now = conversation.handler();
        if (!now.equals(before)) {
            note(conversation, now.isEmpty() ? Action.CHAT_RELEASED : before.isEmpty() ? Action.CHAT_TAKEN
                : Action.CHAT_OVERTAKEN, before.isEmpty() ? Map.of() : Map.of("from", before.get().name()));
            if (now.isPresent()) {
                before.ifPresent(person -> events.fire(new Overtaken(conversation.id(), person.id())));
            }
        }
    }

    /** The same where whoever handled it has given it to a colleague, who is told. */
    public void handedOver(Conversation conversation, Person to) {
        note(conversation, Action.CHAT_HANDED_OVER, Map.of("to", to.name()));
        events.fire(new HandedOver(conversation.id(), to.id()));
    }

    /** Settles an open conversation and says so; why, is not for both sides. */
    void close(Conversation conversation, Person by, Side side, String reason) {
        conversation.close(by, reason, clock.instant());
        tell(conversation, conversation.farewell(), by, side);
        String why = conversation.closing().map(Closing::reason).orElse("");
        audit.record(Action.CONVERSATION_CLOSED, conversation.reference(), conversation.location(),
            why.isEmpty() ? Map.of() : Map.of(Closing.WHY, why));
        events.fire(new StateChanged(conversation.id()));
    }

    /** Opens a closed conversation again and says so; one that never was open begins. */
    void reopen(Conversation conversation, Person by, Side side) {
        boolean again = conversation.hasBegun();
        conversation.unsettled(clock.instant());
        if (again) {
            tell(conversation, REOPENED, by, side);
        }
        audit.record(again ? Action.CONVERSATION_REOPENED : Action.CONVERSATION_STARTED, conversation.reference(),
            conversation.location(), Map.of());
        events.fire(new StateChanged(conversation.id()));
    }

    private void note(Conversation conversation, Action what, Map<String, String> details) {
        audit.record(what, conversation.reference(), conversation.location(), details);
        events.fire(new TeamChanged(conversation.id()));
    }

    private Sent again(Message stored, Conversation conversation, Draft draft) {
        MessageLine line = messages.line(stored);
        List<UUID> files = line.files().stream().map(AttachmentView::id).toList();
        if (!stored.isOf(draft, conversation) || !stored.isUnsent() && !files.equals(draft.files())) {
            throw new RefusedException(CLIENT_ID_REUSED);
        }
        return new Sent(conversation.reference(), line, true);
    }

    private Sent anew(Conversation conversation, Actor actor, Person author, Draft draft, Assent assent) {
        Instant now = clock.instant();
        Side side = conversation.sideOf(actor);
        boolean oneWay = conversation.isClosed() && conversation.acts(actor).contains(Act.SEND_FIRST);
        if (conversation.isClosed() && conversation.possible(side).contains(Act.SEND)) {
            reopen(conversation, author, side);
        }
        Optional<Person> handler = conversation.handler();
        Optional<Card> card = Optional.ofNullable(draft.engagement()).map(engagement -> cards.take(engagement,
            giving(conversation, actor, author)));
        Draft said = card.map(one -> draft.saying(one.words(conversation.location().zone(),
            Words.of(conversation.customer().language())))).orElse(draft);
        Message message = oneWay ? conversation.sayOneWay(author, said, now)
            : conversation.send(author, side, said, assent, now);
        card.ifPresent(message::carry);
        file(conversation, message);
        List<AttachmentView> files = attachments.take(author, conversation.fileUse(), draft.files(),
            Mentions.of(conversation, message));
        marks.note(conversation, message);
        handled(conversation, handler);
        if (oneWay) {
            audit.record(Action.SENT_ONE_WAY, conversation.reference(), conversation.location(), Map.of());
        }
        automatic.to(conversation, side, now)
            .ifPresent(words -> file(conversation, conversation.sayByItself(words, now)));
        return new Sent(conversation.reference(), MessageLine.of(message, files), false);
    }

    /** Cards go from the house to its residents. */
    private Giving giving(Conversation conversation, Actor actor, Person author) {
        if (conversation.sideOf(actor) != Side.STAFF) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return cards.giving(conversation.customer(), conversation.location(), actor, author);
    }

    private void file(Conversation conversation, Message message) {
        messages.add(message);
        events.fire(new MessageSent(conversation.id(), message.number()));
    }
}
