package lobby.administration.locations;

import static java.util.Locale.ROOT;

import java.io.Serializable;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** What the numbers of a location's bookings begin with, such as "PN" of "PN-2041". Numbers keep it, so it stays. */
public record LocationCode(String text) implements Serializable {

    private static final int LONGEST = 4;

    public LocationCode {
        text = text == null ? "" : text.strip().toUpperCase(ROOT);
        if (!text.matches("[A-Z][A-Z0-9]{0,%d}".formatted(LONGEST - 1))) {
            throw new RefusedException(Refusal.LOCATION_CODE_WRONG, LONGEST);
        }
    }
}
