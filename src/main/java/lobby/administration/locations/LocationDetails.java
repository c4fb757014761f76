package lobby.administration.locations;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import lobby.account.Profile;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/** What can be said of a location, and changed later: its name, what time it is there, what is spoken there. */
public record LocationDetails(String name, ZoneId zone, Locale language) implements Serializable {

    private static final int LONGEST_NAME = 120;

    public LocationDetails {
        name = name == null ? "" : Text.readable(name.strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.LOCATION_NAME_NEEDED, LONGEST_NAME);
        }
        if (!Profile.LANGUAGES.contains(language)) {
            throw new RefusedException(Refusal.INVALID);
        }
    }

    /** As pages have it: the id of a zone, the tag of a language. */
    public static LocationDetails of(String name, String zone, String language) {
        return new LocationDetails(name, TimeZones.named(zone), Locale.forLanguageTag(language == null ? "" : language));
    }
}
