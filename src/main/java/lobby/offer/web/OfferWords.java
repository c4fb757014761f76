package lobby.offer.web;

import static java.time.format.FormatStyle.MEDIUM;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.offer.OfferView;
import lobby.web.Ui;

/** How what is on offer is put into words. */
@Named
@RequestScoped
public class OfferWords {

    @Inject Ui ui;

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(MEDIUM).withLocale(ui.getLocale()).format(day);
    }

    /** To how many it was given, and could be. */
    public String given(OfferView offer) {
        return offer.facts().most() == 0 ? ui.text("offers.givenOf", offer.given())
            : ui.text("offers.givenOfMost", offer.given(), offer.facts().most());
    }

    /** For whom it is. */
    public String audience(OfferView offer) {
        String floors = offer.facts().floors();
        String tags = offer.facts().tags();
        return Stream.of(floors.isEmpty() && tags.isEmpty() ? ui.text("offers.everyone", offer.locationName()) : "",
                floors.isEmpty() ? "" : ui.text("offers.onFloors", floors),
                tags.isEmpty() ? "" : ui.text("offers.withTags", tags))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    }
}
