package lobby.conversation.card;

import static java.util.stream.Collectors.toSet;
import static lobby.platform.Refusal.ENGAGEMENT_UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.ActorRepository;

/** The cards of all features. Who may send any is asked before. */
@ApplicationScoped
public class Cards {

    @Inject @Any Instance<CardSource> sources;
    @Inject ActorRepository actors;

    /** What its sources ask about, read once for all of them. */
    public Giving giving(Person resident, Location location, Actor actor, Person giver) {
        return new Giving(resident, actors.of(resident.id()), location, actor, giver);
    }

    public List<Card> offered(Giving giving) {
        return sources.stream().flatMap(source -> source.offered(giving).stream()).toList();
    }

    /** @throws RefusedException ENGAGEMENT_UNAVAILABLE, or what its source says */
    public Card take(UUID reference, Giving giving) {
        return sources.stream()
            .flatMap(source -> source.take(reference, giving).stream())
            .findFirst()
            .orElseThrow(() -> new RefusedException(ENGAGEMENT_UNAVAILABLE));
    }

    /**
     * What has become of cards; of each source in one statement, and of none that knows no card of these.
     *
     * @param sent public ids of what they are about, by kind
     */
    public List<CardStanding> standing(Map<CardKind, Set<UUID>> sent, Person resident, Actor viewer) {
        return sources.stream().flatMap(source -> {
            Set<UUID> known = source.kinds().stream()
                .flatMap(kind -> sent.getOrDefault(kind, Set.of()).stream()).collect(toSet());
            return known.isEmpty() ? Stream.empty() : source.standing(known, resident, viewer).stream();
        }).toList();
    }

    public void takeBack(Card card, Person resident) {
        sources.stream()
            .filter(source -> source.kinds().contains(card.kind()))
            .forEach(source -> source.takeBack(card, resident));
    }
}
