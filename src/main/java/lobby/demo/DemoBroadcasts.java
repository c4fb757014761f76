package lobby.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.broadcast.BroadcastRegister;
import lobby.broadcast.BroadcastWords;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Recurrence;
import lobby.demo.DemoPeople.House;
import lobby.people.Location;
import lobby.people.Person;
import org.apache.commons.csv.CSVRecord;

/** What the teams of the demo tell many one way, and have told. */
@ApplicationScoped
class DemoBroadcasts {

    @Inject BroadcastRegister register;
    @Inject Clock clock;

    void build(House house) {
        Sheet.of("broadcasts").forEach(row -> tell(house, row));
    }

    private void tell(House house, CSVRecord row) {
        List<Location> named = Arrays.stream(row.get("locations").split(" ")).map(house.locations()::get).toList();
        Instant now = clock.instant();
        Instant when = new When(now, named.get(0).zone()).moment(row.get("when"));
        BroadcastWords words = new BroadcastWords(row.get("title"), row.get("text"));
        Person by = house.people().get(row.get("by"));
        Aim aim = new Aim(new Audience(named.stream().map(Location::reference).collect(toSet()),
            row.get("floors").isEmpty() ? Set.of() : Set.of(row.get("floors")), Set.of(), null), Set.copyOf(named), "");
        if (row.get("state").equals("FINISHED")) {
            register.sent(words, aim, by, when, Integer.parseInt(row.get("read")));
        } else {
            register.publish(words, aim, new Plan(when, null, Recurrence.valueOf(row.get("recurrence"))), by, now);
        }
    }
}
