package lobby.platform;

import static lobby.platform.Refusal.TIME_SKIPPED;
import static lobby.platform.Refusal.TIME_TWICE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The moment that a clock on the wall of a location shows. Where clocks are put forward some times never come, and
 * where they are put back some come twice: then somebody has to say which is meant (row BI-25).
 */
public final class WallClock {

    /** Which of two moments with the same time. */
    public enum Which {
        UNSAID,
        FIRST,
        SECOND
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @throws RefusedException TIME_SKIPPED, or TIME_TWICE where it is not said which */
    public static Instant at(LocalDateTime time, ZoneId zone, Which which) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new RefusedException(TIME_SKIPPED, TIME.format(time));
        }
        if (offsets.size() > 1 && which == Which.UNSAID) {
            throw new RefusedException(TIME_TWICE, TIME.format(time));
        }
        return time.toInstant(offsets.get(which == Which.SECOND ? offsets.size() - 1 : 0));
    }

    /** Which of the two a moment is; unsaid where its time comes once. */
    public static Which which(Instant moment, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(moment, zone));
        if (offsets.size() < 2) {
            return Which.UNSAID;
        }
        return offsets.get(0).equals(zone.getRules().getOffset(moment)) ? Which.FIRST : Which.SECOND;
    }

    public static boolean comesTwice(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).size() > 1;
    }

    private WallClock() {
    }
}
