package lobby.conversation.card;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** Knows cards of some kinds. Each feature brings its own. */
public interface CardSource {

    Set<CardKind> kinds();

    /** What this resident can be sent at this location by this member of staff, in one statement or two. */
    List<Card> offered(Giving giving);

    /**
     * Takes one to be sent, under the lock of the conversation: what goes with it is the resident's from then on.
     *
     * @return nothing for an id that is not known here, or not to this member of staff at this location
     * @throws RefusedException where it is known and can't be had: why
     */
    Optional<Card> take(UUID reference, Giving giving);

    /**
     * What has become of these cards of a resident, in one statement; nothing of those that are not known here, nor of
     * those of which this viewer sees nothing but the card.
     */
    List<CardStanding> standing(Collection<UUID> references, Person resident, Actor viewer);

    /** The message is gone in which it was sent: what went with it goes too, unless it has been used. */
    void takeBack(Card card, Person resident);
}
