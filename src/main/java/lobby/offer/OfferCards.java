package lobby.offer;

import static lobby.platform.Refusal.ENGAGEMENT_HAD;
import static lobby.platform.Refusal.ENGAGEMENT_NONE_LEFT;
import static lobby.platform.Refusal.ENGAGEMENT_OVER;
import static lobby.security.Area.ENGAGEMENTS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardKind;
import lobby.conversation.card.CardSource;
import lobby.conversation.card.CardStanding;
import lobby.conversation.card.Giving;
import lobby.offer.OfferView.Tally;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** What is on offer, as cards: a resident has each once, from the moment in which it is sent. */
@ApplicationScoped
public class OfferCards implements CardSource {

    @Inject OfferRepository offers;
    @Inject GivenRepository given;
    @Inject Clock clock;

    @Override
    public Set<CardKind> kinds() {
        return EnumSet.copyOf(OfferFacts.KINDS);
    }

    @Override
    public List<Card> offered(Giving giving) {
        if (!OfferPolicy.maySee(giving.actor(), giving.location())) {
            return List.of();
        }
        List<Offer> fitting = offers.active(giving.location(), clock.instant());
        Set<Long> had = given.had(fitting, giving.resident());
        Map<Long, Tally> tallies = offers.tallies(fitting);
        Optional<GivenRepository.Home> home = home(giving);
        return fitting.stream()
            .filter(offer -> home.isPresent() && isFor(offer, home.get()) && !had.contains(offer.id()))
            .filter(offer -> isLeft(offer, tallies))
            .map(Offer::card)
            .toList();
    }

    @Override
    public Optional<Card> take(UUID reference, Giving giving) {
        Optional<Offer> found = offers.forChange(reference)
            .filter(offer -> offer.location().equals(giving.location())
                && OfferPolicy.maySee(giving.actor(), giving.location()))
            .filter(offer -> home(giving).filter(home -> isFor(offer, home)).isPresent());
        found.ifPresent(offer -> requireFree(offer, giving.resident()));
        return found.filter(offer -> offer.state(clock.instant()) == OfferState.ACTIVE).map(offer -> {
            given.add(new Given(offer, giving.resident(), giving.giver(), clock.instant()));
            return offer.card();
        });
    }

    @Override
    public List<CardStanding> standing(Collection<UUID> references, Person resident, Actor viewer) {
        Set<Long> seen = viewer.locationsWhere(ENGAGEMENTS, VIEW);
        boolean own = viewer.is(resident);
        return given.standing(references, resident).stream()
            .filter(row -> own || seen.contains(((Number) row[6]).longValue()))
            .map(row -> new CardStanding((UUID) row[0], state(row), own ? Given.shownCode((String) row[3]) : "",
                ((Number) row[4]).longValue(), ((Number) row[7]).longValue(),
                own ? "" : "offer?id=" + row[0]))
            .toList();
    }

    @Override
    public void takeBack(Card card, Person resident) {
        given.forget(card.reference(), resident);
    }

    private void requireFree(Offer offer, Person resident) {
        if (offer.state(clock.instant()) == OfferState.FINISHED) {
            throw new RefusedException(ENGAGEMENT_OVER, offer.title());
        }
        if (!given.had(List.of(offer), resident).isEmpty()) {
            throw new RefusedException(ENGAGEMENT_HAD, resident.name(), offer.title());
        }
        if (!isLeft(offer, offers.tallies(List.of(offer)))) {
            throw new RefusedException(ENGAGEMENT_NONE_LEFT, offer.title(), offer.most());
        }
    }

    private Optional<GivenRepository.Home> home(Giving giving) {
        return giving.isToCustomer() ? given.home(giving.resident(), giving.location()) : Optional.empty();
    }

    private static boolean isFor(Offer offer, GivenRepository.Home home) {
        return offer.facts().isFor(home.floor(), home.tags());
    }

    private static boolean isLeft(Offer offer, Map<Long, Tally> tallies) {
        return offer.most() == 0 || tallies.getOrDefault(offer.id(), Tally.NOBODY).given() < offer.most();
    }

    private String state(Object[] row) {
        Instant endsAt = ((Timestamp) row[2]).toInstant();
        return row[5] != null ? "REDEEMED" : CardKind.POINTS.name().equals(row[1]) ? "GIVEN"
            : clock.instant().isBefore(endsAt) ? "OPEN" : "OVER";
    }
}
