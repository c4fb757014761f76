package lobby.offer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lobby.conversation.card.CardKind;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What is offered, to whom, and when.
 *
 * @param title at most 80 characters
 * @param text at most 2,000 characters; may be blank
 * @param floors on which a resident has to live, separated by commas; blank for all
 * @param tags of which a resident has to have one, separated by commas; blank for all
 * @param until the last day, in the location's time
 * @param points that come with it; of points alone
 * @param most how many can be given, of coupons alone; 0 for no end
 */
public record OfferFacts(CardKind kind, String title, String text, String floors, String tags, LocalDate from,
    LocalDate until, int points, int most) implements Serializable {

    /** Of which there are things on offer. */
    public static final List<CardKind> KINDS = List.of(CardKind.PROMOTION, CardKind.COUPON, CardKind.POINTS);

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_TEXT = 2_000;

    static final int HIGHEST = 100_000;

    private static final int LONGEST_AUDIENCE = 400;

    /** @throws RefusedException OFFER_INCOMPLETE, TOO_LONG, UNREADABLE_TEXT, OFFER_PERIOD_WRONG, OFFER_POINTS_WRONG */
    public OfferFacts {
        title = Text.readable(Text.plain(title));
        text = Text.readable(Text.plain(text));
        floors = Text.readable(floors == null ? "" : listed(floors));
        tags = Text.readable(tags == null ? "" : listed(tags));
        if (kind == null || !KINDS.contains(kind) || Text.showsNothing(title)) {
            throw new RefusedException(Refusal.OFFER_INCOMPLETE);
        }
        Text.requireAtMost(LONGEST_TITLE, title);
        Text.requireAtMost(LONGEST_TEXT, text);
        Text.requireAtMost(LONGEST_AUDIENCE, floors);
        Text.requireAtMost(LONGEST_AUDIENCE, tags);
        if (from == null || until == null || until.isBefore(from) || from.getYear() < 1970 || until.getYear() > 2200) {
            throw new RefusedException(Refusal.OFFER_PERIOD_WRONG);
        }
        points = kind == CardKind.POINTS ? points : 0;
        most = kind == CardKind.COUPON ? most : 0;
        if (points < (kind == CardKind.POINTS ? 1 : 0) || points > HIGHEST || most < 0 || most > HIGHEST) {
            throw new RefusedException(Refusal.OFFER_POINTS_WRONG, HIGHEST);
        }
    }

    /** Whether it is for whoever lives on that floor and has these tags. */
    boolean isFor(String floor, Set<String> theirs) {
        Set<String> had = theirs.stream().map(OfferFacts::fold).collect(toCollection(TreeSet::new));
        return (floors.isEmpty() || words(floors).anyMatch(one -> fold(one).equals(fold(floor))))
            && (tags.isEmpty() || words(tags).map(OfferFacts::fold).anyMatch(had::contains));
    }

    private static String listed(String words) {
        return words(words).distinct().collect(joining(", "));
    }

    private static Stream<String> words(String listed) {
        return Stream.of(listed.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
