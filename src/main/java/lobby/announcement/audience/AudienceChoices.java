package lobby.announcement.audience;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom somebody can choose to speak to. */
public record AudienceChoices(List<Site> sites, List<String> tags, List<Party> parties) implements Serializable {

    /** A location, and its floors. */
    public record Site(UUID id, String name, String zone, List<String> floors) implements Serializable {

        private Site with(Set<String> chosen) {
            return new Site(id, name, zone, joined(floors, chosen));
        }
    }

    /**
     * An event whose guests can be spoken to.
     *
     * @param startsAt null of one of which no more is known than what it is called
     * @param off whether it is cancelled
     */
    public record Party(UUID id, String title, Instant startsAt, String zone, boolean off) implements Serializable {
    }

    /**
     * The same with what is chosen already: that nobody has a tag any more, or a floor has another name by now, is no
     * reason to forget it and to speak to all.
     *
     * @param locations public ids of those that are chosen
     */
    public AudienceChoices with(Set<String> locations, Set<String> floors, Set<String> more) {
        return new AudienceChoices(sites.stream()
            .map(site -> locations.equals(Set.of(site.id().toString())) ? site.with(floors) : site)
            .toList(), joined(tags, more), parties);
    }

    /** The same with this event, whose guests are spoken to already. */
    public AudienceChoices with(Party chosen) {
        return new AudienceChoices(sites, tags, Stream.concat(Stream.of(chosen), parties.stream()).toList());
    }

    private static List<String> joined(List<String> known, Set<String> chosen) {
        return Stream.concat(known.stream(), chosen.stream().sorted()).distinct().toList();
    }
}
