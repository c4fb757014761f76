package lobby.event;

import static lobby.platform.Refusal.EVENT_FULL;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.CardNews;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardKind;
import lobby.conversation.card.CardSource;
import lobby.conversation.card.CardStanding;
import lobby.conversation.card.Giving;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** Events as invitations: to those in which a resident has no place yet, and could have one. */
@ApplicationScoped
public class EventCards implements CardSource {

    /** More than anybody chooses from, and further than anybody plans. */
    private static final int MOST = 200;
    private static final Duration AHEAD = Duration.ofDays(120);

    @Inject EventRepository events;
    @Inject EventInvitationRepository invitations;
    @Inject CardNews news;
    @Inject Clock clock;

    @Override
    public Set<CardKind> kinds() {
        return EnumSet.of(CardKind.EVENT);
    }

    @Override
    public List<Card> offered(Giving giving) {
        if (!giving.actor().views(EVENT_BOOKINGS, giving.location()) || !giving.isToCustomer()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Event> coming = invitations.open(giving.location(), now, now.plus(AHEAD), MOST);
        Map<Long, Long> taken = events.taken(coming);
        Set<UUID> booked = invitations.booked(coming, giving.resident());
        return coming.stream()
            .filter(event -> !booked.contains(event.reference()))
            .filter(event -> event.hasRoomFor(1, taken.getOrDefault(event.id(), 0L)))
            .map(EventCards::card)
            .toList();
    }

    @Override
    public Optional<Card> take(UUID reference, Giving giving) {
        Optional<Event> found = events.find(reference)
            .filter(event -> event.location().equals(giving.location())
                && giving.actor().views(EVENT_BOOKINGS, giving.location()) && isOpen(event, clock.instant())
                && giving.isToCustomer())
            .filter(event -> invitations.booked(List.of(event), giving.resident()).isEmpty());
        found.filter(event -> !event.hasRoomFor(1, events.taken(List.of(event)).getOrDefault(event.id(), 0L)))
            .ifPresent(full -> {
                throw new RefusedException(EVENT_FULL);
            });
        return found.map(EventCards::card);
    }

    @Override
    public List<CardStanding> standing(Collection<UUID> references, Person resident, Actor viewer) {
        Set<Long> seen = viewer.locationsWhere(EVENT_BOOKINGS, VIEW);
        boolean own = viewer.is(resident);
        return invitations.standing(references, resident).stream()
            .filter(row -> own || seen.contains(((Number) row[4]).longValue()))
            .map(row -> new CardStanding((UUID) row[0], state(row), "", 0, 0, (own ? "my/event?id=" : "event?id=")
                + row[0]))
            .toList();
    }

    /** Nothing went with it. */
    @Override
    public void takeBack(Card card, Person resident) {
    }

    /** An invitation shows whether it is held, and whether it is over. */
    void follow(@Observes EventChanged change) {
        if (change.moved()) {
            news.changed(change.event().reference());
        }
    }

    /** Whether those who live there may book it, and it has not begun: as {@link EventInvitationRepository#open}. */
    private static boolean isOpen(Event event, Instant now) {
        return event.isOpenAt(now) && now.isBefore(event.startsAt())
            && event.visibility() != Visibility.ADMINISTRATORS;
    }

    private static Card card(Event event) {
        return new Card(CardKind.EVENT, event.reference(), event.title(), event.venue(), event.startsAt());
    }

    private String state(Object[] row) {
        if ((Boolean) row[3]) {
            return "BOOKED";
        }
        return row[2] != null ? "CANCELLED" : clock.instant().isBefore(((Timestamp) row[1]).toInstant())
            ? "OPEN" : "OVER";
    }
}
