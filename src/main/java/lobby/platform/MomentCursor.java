package lobby.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static lobby.platform.Refusal.UNKNOWN;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page of a list ended: the moment it is sorted by, and what is there. It names nothing by itself. */
public record MomentCursor(Instant at, UUID reference) {

    private static final Instant OLDEST = Instant.EPOCH;
    private static final Instant NEWEST = Instant.parse("2999-01-01T00:00:00Z");

    public static final MomentCursor NEWEST_FIRST = new MomentCursor(NEWEST, new UUID(-1, -1));
    public static final MomentCursor OLDEST_FIRST = new MomentCursor(OLDEST, new UUID(0, 0));

    public MomentCursor {
        if (at.isBefore(OLDEST) || at.isAfter(NEWEST)) {
            throw new RefusedException(UNKNOWN);
        }
    }

    /** Where a page of a list ended; its beginning where that is blank. */
    public static MomentCursor of(String text, MomentCursor beginning) {
        return text.isEmpty() ? beginning : parse(text);
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + reference).getBytes(US_ASCII));
    }

    private static MomentCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), US_ASCII).split(" ", 2);
            return new MomentCursor(Instant.parse(parts[0]), UUID.fromString(parts.length < 2 ? "" : parts[1]));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw new RefusedException(UNKNOWN);
        }
    }
}
