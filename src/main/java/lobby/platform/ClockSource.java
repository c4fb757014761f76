package lobby.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Where the time comes from, once, for everybody. It runs in UTC, and whoever shows a time knows the zone to show it
 * in; it counts milliseconds, so that what was stored is equal to what was told.
 */
@ApplicationScoped
public class ClockSource {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
