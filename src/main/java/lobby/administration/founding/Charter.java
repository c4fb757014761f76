package lobby.administration.founding;

import lobby.account.Profile;
import lobby.administration.locations.LocationCode;
import lobby.administration.locations.LocationDetails;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/** What there is from the first moment: an organisation, who owns it, and its first location. */
public record Charter(String organisation, Profile owner, LocationCode code, LocationDetails location) {

    private static final int LONGEST_NAME = 120;

    public Charter {
        organisation = organisation == null ? "" : Text.readable(organisation.strip());
        if (organisation.isEmpty() || organisation.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.ORGANISATION_NEEDED, LONGEST_NAME);
        }
    }
}
