package lobby.push;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lobby.conversation.Act;
import lobby.conversation.Conversation;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.ConversationEvent.HandedOver;
import lobby.conversation.ConversationEvent.Looking;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.ConversationEvent.OfMessage;
import lobby.conversation.ConversationEvent.Overtaken;
import lobby.conversation.ConversationEvent.TeamChanged;
import lobby.conversation.ConversationEvent.Typing;
import lobby.conversation.Hearing;
import lobby.conversation.Hearing.Heard;
import lobby.conversation.Hearing.Holder;
import lobby.conversation.Side;
import lobby.security.Actor;
import lobby.security.ActorRepository;
import lobby.security.Level;

/**
 * Decides which frames go to whom. Who may read is asked of the conversation, with rights that are read now: nothing is
 * pushed to anybody that reading would not show them at this moment (rule 9 of the data).
 */
@Stateless
@PermitAll
public class Deliveries {

    /** What one person is to hear, on each of their pages. */
    public record Delivery(long person, String frame) {
    }

    @Inject Hearing hearing;
    @Inject AudienceRepository audience;
    @Inject ActorRepository actors;

    /** @param connected keys of the people who have a page open */
    public List<Delivery> of(List<ConversationEvent> events, Set<Long> connected) {
        if (connected.isEmpty()) {
            return List.of();
        }
        Heard heard = hearing.of(events, connected);
        Collection<Actor> listeners = actors.of(audience.of(
            places(events, heard), customers(events, heard), connected));
        List<Delivery> deliveries = new ArrayList<>();
        for (ConversationEvent event : events) {
            frame(event, heard).ifPresent(frame -> listeners.stream()
                .filter(listener -> hears(listener, event, heard))
                .forEach(listener -> deliveries.add(new Delivery(listener.personId(), frame))));
        }
        deliveries.addAll(badges(listeners.stream()
            .filter(listener -> events.stream().anyMatch(event -> moves(listener, event)))
            .map(Actor::personId)
            .collect(toSet())));
        return deliveries;
    }

    /** The badge of each of these people. */
    public List<Delivery> badges(Set<Long> people) {
        return audience.unread(people).entrySet().stream()
            .map(entry -> new Delivery(entry.getKey(), Frames.badge(entry.getValue())))
            .toList();
    }

    private static boolean hears(Actor listener, ConversationEvent event, Heard heard) {
        if (event instanceof AboutChanged changed) {
            return listener.personId() == changed.customer()
                || listener.locationsWhere(changed.team(), Level.VIEW).contains(changed.location());
        }
        if (event instanceof CardChanged changed) {
            return heard.holders().stream().anyMatch(holder -> holder.card().equals(changed.card())
                && hears(listener, changed, holder));
        }
        Conversation conversation = heard.conversations().get(event.conversation());
        return !isKeptFrom(listener, event, conversation) && conversation.allows(listener).contains(Act.READ);
    }

    /** A resident hears of their own card, the staff of all that are in conversations of theirs. */
    private static boolean hears(Actor listener, CardChanged changed, Holder holder) {
        boolean own = listener.personId() == holder.customer()
            && (changed.customer() == 0 || changed.customer() == holder.customer());
        return own || listener.locationsWhere(holder.team(), Level.VIEW).contains(holder.location());
    }

    /** What somebody does themselves, what is told to one alone, and what is none of a resident's business. */
    private static boolean isKeptFrom(Actor listener, ConversationEvent event, Conversation conversation) {
        if (event instanceof Overtaken overtaken) {
            return overtaken.person() != listener.personId() || conversation.handler().filter(listener::is).isPresent();
        }
        if (event instanceof HandedOver given) {
            return given.person() != listener.personId() || conversation.handler().filter(listener::is).isEmpty();
        }
        return event instanceof Typing typing && typing.person() == listener.personId()
            || event instanceof Looking looking && looking.person() == listener.personId()
            || isOfHouse(event) && conversation.sideOf(listener) == Side.RESIDENT;
    }

    private static boolean isOfHouse(ConversationEvent event) {
        return event instanceof TeamChanged || event instanceof Looking;
    }

    /** Empty where what it tells of is gone by now. */
    private static Optional<String> frame(ConversationEvent event, Heard heard) {
        if (event instanceof AboutChanged changed) {
            return Optional.of(Frames.booking(changed.about()));
        }
        if (event instanceof CardChanged changed) {
            return Optional.of(Frames.card(changed.card()));
        }
        Optional<Conversation> conversation = Optional.ofNullable(heard.conversations().get(event.conversation()));
        if (event instanceof OfMessage of) {
            return conversation.flatMap(found -> Optional.ofNullable(
                heard.lines().get(List.of(of.conversation(), of.number())))
                    .map(line -> Frames.of(of, found, line)));
        } else if (event instanceof Overtaken) {
            return conversation.flatMap(found -> found.handler().map(by -> Frames.overtaken(found, by)));
        } else if (event instanceof HandedOver) {
            return conversation.flatMap(found -> found.lastHandler().map(by -> Frames.handedOver(found, by)));
        } else if (event instanceof MarksMoved moved) {
            return conversation.flatMap(found -> Optional.ofNullable(
                heard.marks().get(List.of(moved.conversation(), moved.person())))
                    .map(mark -> Frames.read(found, mark)));
        } else if (event instanceof Typing typing) {
            return conversation.map(found -> Frames.typing(found, typing.who()));
        } else if (event instanceof Looking looking) {
            return conversation.map(found -> Frames.looking(found, looking));
        }
        return conversation.map(Frames::state);
    }

    /** A message may change anybody's badge, a mark only that of whoever read. */
    private static boolean moves(Actor listener, ConversationEvent event) {
        return event instanceof MessageSent || event instanceof MessageUnsent
            || event instanceof MarksMoved moved && moved.person() == listener.personId();
    }

    private static Set<Long> places(List<ConversationEvent> events, Heard heard) {
        return Stream.of(
            heard.conversations().values().stream().map(conversation -> conversation.location().id()),
            heard.holders().stream().map(Holder::location),
            only(events).map(AboutChanged::location)).flatMap(places -> places).collect(toSet());
    }

    private static Set<Long> customers(List<ConversationEvent> events, Heard heard) {
        return Stream.of(
            heard.conversations().values().stream().map(conversation -> conversation.customer().id()),
            heard.holders().stream().map(Holder::customer),
            only(events).map(AboutChanged::customer)).flatMap(customers -> customers).collect(toSet());
    }

    private static Stream<AboutChanged> only(List<ConversationEvent> events) {
        return events.stream().filter(AboutChanged.class::isInstance).map(AboutChanged.class::cast);
    }
}
