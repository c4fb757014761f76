package lobby.offer;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import lobby.people.PersonView;

/**
 * Something on offer to look at.
 *
 * @param given to how many; redeemed: by how many, of coupons
 * @param version to be handed back with a change
 */
public record OfferView(UUID id, int version, OfferFacts facts, OfferState state, UUID location, String locationName,
    String zone, long given, long redeemed, boolean manageable, PersonView changedBy, Instant changedAt)
    implements Serializable {

    /** To how many something was given, and how many used it. */
    record Tally(long given, long redeemed) {

        static final Tally NOBODY = new Tally(0, 0);
    }

    static OfferView of(Offer offer, Instant now, Tally tally, boolean manageable) {
        return new OfferView(offer.reference(), offer.version(), offer.facts(), offer.state(now),
            offer.location().reference(), offer.location().name(), offer.location().zone().getId(), tally.given(),
            tally.redeemed(), manageable, PersonView.of(offer.changedBy()), offer.changedAt());
    }

    /** Whether it can still be changed, and by whoever looks. */
    public boolean isDraft() {
        return manageable && state == OfferState.DRAFT;
    }

    /** Whether it can be ended. */
    public boolean isRunning() {
        return manageable && (state == OfferState.ACTIVE || state == OfferState.PLANNED);
    }
}
