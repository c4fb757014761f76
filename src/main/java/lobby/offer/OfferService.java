package lobby.offer;

import static lobby.platform.Refusal.COUPON_OVER;
import static lobby.platform.Refusal.COUPON_REDEEMED;
import static lobby.platform.Refusal.COUPON_UNKNOWN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.ENGAGEMENTS;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.CardNews;
import lobby.offer.OfferView.Tally;
import lobby.people.Edits;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Person;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/** What the staff of a location have ready for its residents: made, put on offer, ended, and coupons taken. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class OfferService {

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject OfferRepository offers;
    @Inject GivenRepository given;
    @Inject RateLimits limits;
    @Inject CardNews news;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Where the caller sees it, what ends last first. */
    public List<OfferView> list(OfferFilter filter, int first, int size) {
        List<Offer> found = offers.list(filter, seen(), clock.instant(), first, size);
        Map<Long, Tally> tallies = offers.tallies(found);
        return found.stream().map(offer -> view(offer, tallies)).toList();
    }

    public long count(OfferFilter filter) {
        return offers.count(filter, seen(), clock.instant());
    }

    /** Whether the caller can make something at this location. */
    public boolean manages(UUID location) {
        return locations.find(location).filter(place -> OfferPolicy.mayManage(caller.actor(), place)).isPresent();
    }

    /** Whether the caller takes coupons anywhere. */
    public boolean redeems() {
        return locations.all(seen()).stream().anyMatch(place -> OfferPolicy.mayRedeem(caller.actor(), place));
    }

    /** @throws RefusedException UNKNOWN */
    public OfferView open(UUID reference) {
        Offer offer = seen(offers.find(reference));
        return view(offer, offers.tallies(List.of(offer)));
    }

    /** Who got it, newest first. */
    public List<GivenView> given(UUID reference, int first, int size) {
        return given.of(seen(offers.find(reference)), first, size).stream().map(GivenView::of).toList();
    }

    /**
     * A draft.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or as {@link OfferFacts} says
     */
    public UUID create(UUID location, OfferFacts facts) {
        Location place = locations.find(location)
            .filter(found -> OfferPolicy.maySee(caller.actor(), found))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        requireManager(place);
        Offer offer = offers.add(new Offer(place, facts, caller.person(), clock.instant()));
        record(Action.OFFER_CHANGED, offer, Map.of("title", facts.title()));
        return offer.reference();
    }

    /**
     * @param seen the version that the caller looked at
     * @throws RefusedException as {@link #create}, CHANGED_BY or OFFER_LOCKED
     */
    public void change(UUID reference, int seen, OfferFacts facts) {
        Offer offer = forChange(reference);
        requireSeen(offer, seen);
        OfferFacts before = offer.facts();
        offer.change(facts, caller.person(), clock.instant());
        record(Action.OFFER_CHANGED, offer, Map.of("before", before, "after", facts));
    }

    /**
     * Puts it on offer, from its first day on; does nothing to what is.
     *
     * @param seen the version that the caller looked at: it stays so from then on
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, CHANGED_BY or OFFER_PERIOD_WRONG
     */
    public void activate(UUID reference, int seen) {
        Offer offer = forChange(reference);
        if (offer.state(clock.instant()) == OfferState.DRAFT) {
            requireSeen(offer, seen);
            offer.activate(caller.person(), clock.instant());
            record(Action.OFFER_ACTIVATED, offer, Map.of("title", offer.title()));
        }
    }

    /** Ends it before its last day; does nothing to a draft, or what is over. */
    public void finish(UUID reference) {
        Offer offer = forChange(reference);
        OfferState before = offer.state(clock.instant());
        if (before == OfferState.ACTIVE || before == OfferState.PLANNED) {
            offer.finish(caller.person(), clock.instant());
            record(Action.OFFER_FINISHED, offer, Map.of("title", offer.title()));
            news.changed(reference);
        }
    }

    /**
     * Takes a coupon that a resident shows, once.
     *
     * @param code however it was typed
     * @throws RefusedException COUPON_UNKNOWN, also where the caller takes none of them; COUPON_REDEEMED, COUPON_OVER;
     *         TOO_MANY of codes that are tried one after the other
     */
    public Redeemed redeem(String code) {
        limits.coupon(caller.actor());
        Given coupon = given.byCode(Given.plainCode(code))
            .filter(found -> OfferPolicy.mayRedeem(caller.actor(), found.offer().location()))
            .orElseThrow(() -> new RefusedException(COUPON_UNKNOWN));
        Offer offer = coupon.offer();
        Person by = caller.person();
        Instant now = clock.instant();
        if (coupon.redeemedAt() == null && offer.state(now) == OfferState.FINISHED) {
            throw new RefusedException(COUPON_OVER, offer.title());
        }
        if (!given.redeem(coupon, by, now)) {
            throw given.isThere(coupon) ? new RefusedException(COUPON_REDEEMED, offer.title(), coupon.person().name())
                : new RefusedException(COUPON_UNKNOWN);
        }
        audit.record(Action.COUPON_REDEEMED, offer.reference(), offer.location(),
            Map.of("title", offer.title(), "resident", coupon.person().name()));
        news.changed(offer.reference(), coupon.person().id());
        return new Redeemed(offer.reference(), offer.title(), coupon.person().name(), now);
    }

    /** A coupon that was taken: of what, and whose. */
    public record Redeemed(UUID offer, String title, String resident, Instant at) {
    }

    private Set<Long> seen() {
        return caller.actor().locationsWhere(ENGAGEMENTS, VIEW);
    }

    private Offer seen(Optional<Offer> found) {
        return found
            .filter(offer -> OfferPolicy.maySee(caller.actor(), offer.location()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private Offer forChange(UUID reference) {
        Offer offer = seen(offers.forChange(reference));
        requireManager(offer.location());
        return offer;
    }

    private void requireSeen(Offer offer, int seen) {
        Edits.requireSeen(seen, offer.version(), Optional.of(offer.changedBy()), Optional.of(offer.changedAt()),
            offer.location().zone(), caller.language());
    }

    private void requireManager(Location place) {
        if (!OfferPolicy.mayManage(caller.actor(), place)) {
            throw new RefusedException(NOT_PERMITTED);
        }
    }

    private void record(Action what, Offer offer, Map<String, ?> details) {
        audit.record(what, offer.reference(), offer.location(), details);
    }

    private OfferView view(Offer offer, Map<Long, Tally> tallies) {
        return OfferView.of(offer, clock.instant(), tallies.getOrDefault(offer.id(), Tally.NOBODY),
            OfferPolicy.mayManage(caller.actor(), offer.location()));
    }
}
