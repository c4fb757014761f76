package lobby.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static lobby.platform.Refusal.UNKNOWN;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import lobby.platform.RefusedException;

/** Where a page of the inbox ended: the moment it is sorted by, and the conversation. It names nothing by itself. */
record InboxCursor(Instant at, UUID reference) {

    private static final Instant OLDEST = Instant.EPOCH;
    private static final Instant NEWEST = Instant.parse("2999-01-01T00:00:00Z");

    static final InboxCursor NEWEST_FIRST = new InboxCursor(NEWEST, new UUID(-1, -1));
    static final InboxCursor OLDEST_FIRST = new InboxCursor(OLDEST, new UUID(0, 0));

    InboxCursor {
        if (at.isBefore(OLDEST) || at.isAfter(NEWEST)) {
            throw new RefusedException(UNKNOWN);
        }
    }

    static InboxCursor of(InboxFilter filter) {
        if (!filter.cursor().isEmpty()) {
            return parse(filter.cursor());
        }
        return filter.isByWaiting() ? OLDEST_FIRST : NEWEST_FIRST;
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + reference).getBytes(US_ASCII));
    }

    private static InboxCursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), US_ASCII).split(" ", 2);
            return new InboxCursor(Instant.parse(parts[0]), UUID.fromString(parts.length < 2 ? "" : parts[1]));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw new RefusedException(UNKNOWN);
        }
    }
}
