package lobby.announcement.mine;

import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.RecipientRepository;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardKind;
import lobby.conversation.card.CardSource;
import lobby.conversation.card.CardStanding;
import lobby.conversation.card.Giving;
import lobby.people.Person;
import lobby.security.Actor;

/**
 * Announcements to members who did not get them, such as those who moved in since (row LC-10): from then on one of
 * theirs, as if it had come to them at first.
 */
@ApplicationScoped
public class AnnouncementCards implements CardSource {

    /** Older ones are no news. */
    private static final Duration NEWS = Duration.ofDays(90);

    /** So much of a text is enough to know whether to open it. */
    private static final int BEGINNING = 280;

    @Inject AnnouncementCardRepository announcements;
    @Inject RecipientRepository recipients;
    @Inject Clock clock;

    @Override
    public Set<CardKind> kinds() {
        return EnumSet.of(CardKind.ANNOUNCEMENT);
    }

    @Override
    public List<Card> offered(Giving giving) {
        return mayBeGiven(giving) ? missed(giving) : List.of();
    }

    @Override
    public Optional<Card> take(UUID reference, Giving giving) {
        if (!mayBeGiven(giving)) {
            return Optional.empty();
        }
        Optional<Card> found = missed(giving).stream().filter(card -> card.reference().equals(reference)).findFirst();
        found.ifPresent(card -> announcements.give(reference, giving.resident().id()));
        return found;
    }

    @Override
    public List<CardStanding> standing(Collection<UUID> references, Person resident, Actor viewer) {
        return announcements.standing(references, resident.id(), viewer.is(resident),
            viewer.locationsWhere(ANNOUNCEMENTS, VIEW));
    }

    /** Unless it was read: nobody forgets what they have read. */
    @Override
    public void takeBack(Card card, Person resident) {
        announcements.takeBack(card.reference(), resident.id());
    }

    private boolean mayBeGiven(Giving giving) {
        return giving.actor().views(ANNOUNCEMENTS, giving.location())
            && recipients.isMember(giving.resident().id(), giving.location(), clock.instant());
    }

    private List<Card> missed(Giving giving) {
        Instant since = clock.instant().minus(NEWS);
        return announcements.missed(giving.location().id(), giving.resident().id(), since).stream()
            .map(row -> new Card(CardKind.ANNOUNCEMENT, (UUID) row[0], (String) row[1], beginning((String) row[2]),
                null))
            .toList();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= BEGINNING ? text
            : text.substring(0, text.offsetByCodePoints(0, BEGINNING)).strip() + "…";
    }
}
