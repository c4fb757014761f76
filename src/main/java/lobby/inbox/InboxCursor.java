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

    static final InboxCursor NEWEST_FIRST =
        new InboxCursor(Instant.parse("2999-01-01T00:00:00Z"), new UUID(-1, -1));
    static final InboxCursor OLDEST_FIRST = new InboxCursor(Instant.EPOCH, new UUID(0, 0));

    static InboxCursor of(InboxFilter filter) {
        if (!filter.cursor().isEmpty()) {
            return parse(filter.cursor());
        }
        return filter.show() == InboxFilter.Show.WAITING ? OLDEST_FIRST : NEWEST_FIRST;
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
