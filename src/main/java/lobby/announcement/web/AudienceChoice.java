package lobby.announcement.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static lobby.platform.Refusal.AUDIENCE_NEEDED;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceChoices;
import lobby.announcement.audience.AudienceChoices.Party;
import lobby.announcement.audience.AudienceChoices.Site;
import lobby.platform.RefusedException;

/**
 * Whom somebody chooses in a form to speak to: under the names that the interface has for it, so that a script can ask
 * there as it is.
 */
@Named
@RequestScoped
public class AudienceChoice {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject HttpServletRequest request;

    private Set<String> locations;
    private Set<String> floors;
    private Set<String> tags;
    private String event;
    private boolean guests;

    @PostConstruct
    void read() {
        locations = all("location");
        floors = all("floor");
        tags = all("tag");
        event = said("event").filter(text -> text.matches(ID)).findFirst().orElse("");
        guests = said("whom").anyMatch("event"::equals);
        if (said("whom").anyMatch("places"::equals)) {
            event = "";
        }
    }

    /** Nothing is chosen yet: the event of the address, or else the location that is looked at, or the first. */
    public void begin(AudienceChoices choices, UUID here) {
        locations = new LinkedHashSet<>();
        if (event.isEmpty()) {
            choices.sites().stream().filter(site -> site.id().equals(here))
                .findFirst().or(() -> choices.sites().stream().findFirst())
                .ifPresent(site -> locations.add(site.id().toString()));
        }
    }

    /** It can't be for those who come to an event, whatever the address says. */
    public void ofResidents() {
        event = "";
        guests = false;
    }

    public void take(Audience audience) {
        locations = audience.locations().stream().map(UUID::toString).collect(toSet());
        floors = audience.floors();
        tags = audience.tags();
        event = audience.event() == null ? "" : audience.event().toString();
    }

    /** What there is to choose from, with what is chosen. */
    public AudienceChoices among(AudienceChoices choices) {
        return choices.with(locations, floors, tags);
    }

    /** @throws RefusedException AUDIENCE_NEEDED or AUDIENCE_WRONG */
    public Audience audience() {
        if (!event.isEmpty()) {
            return Audience.of(UUID.fromString(event));
        }
        if (guests) {
            throw new RefusedException(AUDIENCE_NEEDED);
        }
        return new Audience(locations.stream().filter(text -> text.matches(ID)).map(UUID::fromString).collect(toSet()),
            floors, tags, null);
    }

    /** In whose time it is planned: that of the location it goes to, and of several that of the first by name. */
    public Optional<ZoneId> zone(AudienceChoices choices) {
        Stream<String> zones = event.isEmpty()
            ? choices.sites().stream().filter(site -> isOn("location", site.id())).map(Site::zone)
            : choices.parties().stream().filter(party -> isParty(party.id())).map(Party::zone);
        return zones.findFirst().map(ZoneId::of);
    }

    /** Whether this is chosen: of the locations, floors and tags. */
    public boolean isOn(String name, Object value) {
        Set<String> chosen = switch (name) {
            case "location" -> locations;
            case "floor" -> floors;
            default -> tags;
        };
        return chosen.contains(String.valueOf(value));
    }

    /** Whether it is for those who come to an event. */
    public boolean isGuests() {
        return !event.isEmpty() || guests;
    }

    public boolean isParty(UUID party) {
        return party.toString().equals(event);
    }

    /** The event that is chosen; null where none is. */
    public UUID event() {
        return event.isEmpty() ? null : UUID.fromString(event);
    }

    private Set<String> all(String name) {
        return said(name).collect(toCollection(LinkedHashSet::new));
    }

    private Stream<String> said(String name) {
        return Stream.of(Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }
}
