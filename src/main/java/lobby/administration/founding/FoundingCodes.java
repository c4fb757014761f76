package lobby.administration.founding;

import static java.util.logging.Level.INFO;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import lobby.platform.Settings;
import lobby.security.door.SpokenCode;

/**
 * Tells whoever can read the log of this server how Lobby is founded, as long as it is not. Where there is to be a demo
 * house, it founds itself.
 */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class FoundingCodes {

    /** 150 bits: nobody guesses it, however long nothing is founded. */
    private static final int GROUPS = 6;
    private static final int GROUP = 5;

    private static final Logger LOGGER = Logger.getLogger(FoundingCodes.class.getName());

    @Inject FoundingRepository foundings;
    @Inject Settings settings;
    @Inject Clock clock;

    /**
     * Makes a code, and writes it into the log and nowhere else.
     *
     * @param contextPath where the application is on its server, which may not know its own address
     */
    public void announce(String contextPath) {
        if (settings.demo()) {
            return;
        }
        if (foundings.isFounded()) {
            foundings.endCodes();
            return;
        }
        SpokenCode code = SpokenCode.fresh(GROUPS, GROUP);
        foundings.add(code, clock.instant());
        String page = settings.addressOf("/found")
            .orElse("http://<this server>:<its port>" + contextPath + "/found");
        LOGGER.log(INFO, "Lobby is not founded yet: open {0} in a browser and write the founding code {1} there.",
            new Object[] {page, code.text()});
    }
}
