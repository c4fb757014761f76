package lobby.administration.residents;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.people.MembershipKind;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * What staff say of a resident at a location; what is the resident's own to say is not here.
 *
 * @param unit null for none
 * @param startsOn the day they move in; null if it does not matter
 * @param endsOn their last day; null if nobody knows
 */
public record Residency(MembershipKind kind, UUID unit, LocalDate startsOn, LocalDate endsOn, List<String> tags,
                        String notes) implements Serializable {

    private static final int LONGEST_NOTES = 4_000;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;

    public Residency {
        kind = requireNonNullElse(kind, MembershipKind.MEMBER);
        notes = requireNonNullElse(notes, "").strip();
        tags = requireNonNullElse(tags, List.<String>of()).stream()
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RefusedException(Refusal.ENDS_BEFORE_IT_STARTS);
        }
        if (notes.length() > LONGEST_NOTES) {
            throw new RefusedException(Refusal.TOO_LONG, notes.length(), LONGEST_NOTES);
        }
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw new RefusedException(Refusal.TAGS_WRONG, MOST_TAGS, LONGEST_TAG);
        }
    }
}
