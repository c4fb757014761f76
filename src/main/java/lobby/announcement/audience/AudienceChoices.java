package lobby.announcement.audience;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whom somebody can choose to speak to. */
public record AudienceChoices(List<Site> sites, List<String> tags, List<Party> parties) implements Serializable {

    /** A location, and its floors. */
    public record Site(UUID id, String name, String zone, List<String> floors) implements Serializable {
    }

    /** An event whose guests can be spoken to. */
    public record Party(UUID id, String title, Instant startsAt, String zone) implements Serializable {
    }
}
