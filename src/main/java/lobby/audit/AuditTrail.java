package lobby.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lobby.people.Location;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.Json;
import lobby.security.Caller;

/**
 * Writes down what the caller did, in the transaction that does it: no deed without its entry, no entry without its
 * deed.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int MOST = 100;

    @Inject AuditRepository entries;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param subject what it was done to, such as a public id; never the words of a message
     * @param location where, or null for something of the whole network
     * @param details names with their values, before and after where that says more
     */
    public void record(Action action, Object subject, Location location, Map<String, ?> details) {
        add(caller.isSignedIn() ? caller.person() : null, action, subject, location, details);
    }

    /** The same, done by somebody who was nobody before: who has just come in. */
    public void recordBy(String person, Action action, Object subject) {
        add(entries.person(person).orElse(null), action, subject, null, Map.of());
    }

    /**
     * What was done to these, newest first: a part of it, where there is very much, and nothing that only those may
     * know who look after the audit.
     */
    public List<Deed> about(Collection<?> subjects) {
        return entries.about(subjects.stream().map(Object::toString).toList(), MOST).stream().map(AuditTrail::deed)
            .toList();
    }

    /** All that was done of these kinds to this, oldest first. */
    public List<Deed> of(Collection<Action> actions, Object subject) {
        return entries.of(actions, subject.toString()).stream().map(AuditTrail::deed).toList();
    }

    static Deed deed(AuditEntry entry) {
        return new Deed(entry.at(), entry.person().map(PersonView::of).orElse(null), entry.action(),
            named(entry.details()));
    }

    private static Map<String, String> named(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, String> details = new TreeMap<>();
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> details.put(name, object.getString(name)));
            return details;
        }
    }

    /** How many entries wait for their seal. */
    public long unsealed() {
        return entries.countUnsealed();
    }

    private void add(Person by, Action action, Object subject, Location location, Map<String, ?> details) {
        entries.add(new AuditEntry(clock.instant().truncatedTo(ChronoUnit.MICROS), by, action, subject.toString(),
            location, json(details), caller.address()));
    }

    private static String json(Map<String, ?> details) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<String, Object>(details).forEach((name, value) -> json.add(name, String.valueOf(value)));
        return json.build().toString();
    }
}
