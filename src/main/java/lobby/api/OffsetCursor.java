package lobby.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Where a page of a list ended that is counted through from its beginning. */
public final class OffsetCursor {

    private static final int MOST = 1_000_000;

    /** 0 where there is none; one that never came from here is refused. */
    public static int parse(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            int offset = Integer.parseInt(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII));
            if (offset >= 0 && offset <= MOST) {
                return offset;
            }
        } catch (IllegalArgumentException forged) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        throw new RefusedException(Refusal.UNKNOWN);
    }

    public static String text(int offset) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.valueOf(offset).getBytes(US_ASCII));
    }

    private OffsetCursor() {
    }
}
