package lobby.people;

import static java.time.format.FormatStyle.MEDIUM;
import static java.time.format.FormatStyle.SHORT;
import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.STALE;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import lobby.platform.RefusedException;

/** That nobody overwrites what they have not seen. */
public final class Edits {

    /**
     * @param seen the version that was looked at
     * @param zone in whose time it is said when somebody else changed it
     * @throws RefusedException CHANGED_BY where it is known who did, else STALE
     */
    public static void requireSeen(int seen, int version, Optional<Person> changedBy, Optional<Instant> changedAt,
        ZoneId zone, Locale language) {
        if (seen != version) {
            throw changedBy.isPresent() && changedAt.isPresent()
                ? new RefusedException(CHANGED_BY, changedBy.get().name(), DateTimeFormatter
                    .ofLocalizedDateTime(MEDIUM, SHORT).withLocale(language).withZone(zone).format(changedAt.get()))
                : new RefusedException(STALE);
        }
    }

    private Edits() {
    }
}
