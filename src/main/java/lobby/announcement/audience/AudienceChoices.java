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

    /** An event whose guests can be spoken to. */
    public record Party(UUID id, String title, Instant startsAt, String zone) implements Serializable {
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

    private static List<String> joined(List<String> known, Set<String> chosen) {
        return Stream.concat(known.stream(), chosen.stream().sorted()).distinct().toList();
    }
}
