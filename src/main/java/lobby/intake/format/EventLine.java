package lobby.intake.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lobby.event.EventFacts;
import lobby.event.Visibility;
import lobby.intake.text.Said;

/**
 * An event as another system tells of it. What it leaves out is null, and stays here as it is.
 *
 * @param reference its name there, blank where it has none: then it is known by its title and its beginning
 * @param edition its number, where editions are counted: an older one that comes later changes nothing
 */
public record EventLine(String reference, String title, String venue, String description, Instant startsAt,
    Instant endsAt, Integer capacity, Boolean joining, Visibility visibility, boolean cancelled, Integer edition) {

    private static final String DERIVED = "~";
    private static final int LONGEST = 200;
    private static final Duration USUAL = Duration.ofHours(2);

    public EventLine {
        reference = Said.line(reference, LONGEST);
        title = Said.line(title, LONGEST);
        venue = venue == null ? null : Said.line(venue, LONGEST);
        description = description == null ? null : Said.text(description, 4000);
        requireNonNull(startsAt);
    }

    /** What is least to say of one. */
    public static EventLine of(String reference, String title, String venue, Instant startsAt, Instant endsAt) {
        return new EventLine(reference, title, venue, null, startsAt, endsAt, null, null, null, false, null);
    }

    public boolean isNamed() {
        return !reference.isEmpty();
    }

    /** Whether its name says all there is to it: what is told otherwise of it is another event. */
    public boolean isNamedByContent() {
        return reference.startsWith(DERIVED);
    }

    /** What it is known by here: its own name, or one made of what makes it this event. */
    public String source() {
        return isNamed() ? reference : derived(title.toLowerCase(Locale.ROOT) + "\n" + startsAt);
    }

    /** All that is to be known of it, with what was known before where nothing is said. */
    public EventFacts facts(Optional<EventFacts> before) {
        return new EventFacts(title,
            said(venue, before.map(EventFacts::venue).orElse("")),
            said(description, before.map(EventFacts::description).orElse("")),
            startsAt,
            said(endsAt, startsAt.plus(before.map(EventLine::length).orElse(USUAL))),
            said(capacity, before.map(EventFacts::capacity).orElse(0)),
            said(joining, before.map(EventFacts::joining).orElse(false)),
            said(visibility, before.map(EventFacts::visibility).orElse(Visibility.LOCATION_MEMBERS)));
    }

    static String derived(String content) {
        return DERIVED + UUID.nameUUIDFromBytes(content.getBytes(UTF_8));
    }

    private static Duration length(EventFacts facts) {
        return Duration.between(facts.startsAt(), facts.endsAt());
    }

    private static <T> T said(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
