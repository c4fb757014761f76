package lobby.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where the time comes from, once, for everybody. It runs in UTC; whoever shows a time knows the zone to show it in. */
@ApplicationScoped
public class ClockSource {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
