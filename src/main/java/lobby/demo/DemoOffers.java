package lobby.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import lobby.conversation.card.CardKind;
import lobby.demo.DemoPeople.House;
import lobby.offer.Offer;
import lobby.offer.OfferFacts;
import lobby.offer.OfferRegister;
import lobby.people.Location;
import lobby.people.Person;
import org.apache.commons.csv.CSVRecord;

/** What the demo's staff have on offer, and what two residents were given of it at the desk, without a chat. */
@ApplicationScoped
class DemoOffers {

    @Inject OfferRegister register;
    @Inject Clock clock;

    void build(House house) {
        Map<String, Offer> offers = new HashMap<>();
        Person nadia = house.people().get("nadia");
        for (CSVRecord row : Sheet.of("offers")) {
            offers.put(row.get("location") + row.get("title"), offer(house, row, nadia));
        }
        for (CSVRecord row : Sheet.of("given")) {
            When when = when(house, row);
            String redeemed = row.get("redeemed");
            register.give(offers.get(row.get("location") + row.get("offer")), house.people().get(row.get("resident")),
                nadia, when.moment(row.get("when")), redeemed.isEmpty() ? null : when.moment(redeemed));
        }
    }

    private Offer offer(House house, CSVRecord row, Person by) {
        Location location = house.locations().get(row.get("location"));
        When when = when(house, row);
        OfferFacts facts = new OfferFacts(CardKind.valueOf(row.get("kind")), row.get("title"), row.get("text"),
            row.get("floors"), row.get("tags"), when.day(row.get("from")), when.day(row.get("until")),
            Integer.parseInt(row.get("points")), Integer.parseInt(row.get("most")));
        Instant begin = facts.from().atStartOfDay(location.zone()).toInstant();
        return register.add(location, facts, by, begin);
    }

    private When when(House house, CSVRecord row) {
        return new When(clock.instant(), house.locations().get(row.get("location")).zone());
    }
}
