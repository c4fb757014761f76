package lobby.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import lobby.people.Location;
import lobby.people.Person;

/** Puts what was on offer before where it belongs. Who may is for whoever brings it. */
@ApplicationScoped
public class OfferRegister {

    @Inject OfferRepository offers;
    @Inject GivenRepository given;

    /** Something that could be given from that moment on. */
    public Offer add(Location location, OfferFacts facts, Person by, Instant at) {
        Offer offer = offers.add(new Offer(location, facts, by, at));
        offer.activate(by, at);
        return offer;
    }

    /** @param redeemed when it was used; null where it was not */
    public void give(Offer offer, Person resident, Person by, Instant at, Instant redeemed) {
        Given one = new Given(offer, resident, by, at);
        if (redeemed != null) {
            one.redeemed(by, redeemed);
        }
        given.add(one);
    }
}
