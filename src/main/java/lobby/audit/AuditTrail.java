package lobby.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import lobby.people.Location;
import lobby.security.Caller;

/**
 * Writes down what the caller did, in the transaction that does it: no deed without its entry, no entry without its
 * deed.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject AuditRepository entries;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param subject what it was done to, such as a public id; never the words of a message
     * @param location where, or null for something of the whole network
     * @param details names with their values, before and after where that says more
     */
    public void record(Action action, Object subject, Location location, Map<String, ?> details) {
        entries.add(new AuditEntry(clock.instant().truncatedTo(ChronoUnit.MICROS),
            caller.isSignedIn() ? caller.person() : null, action, subject.toString(), location, json(details),
            caller.address()));
    }

    private static String json(Map<String, ?> details) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<String, Object>(details).forEach((name, value) -> json.add(name, String.valueOf(value)));
        return json.build().toString();
    }
}
