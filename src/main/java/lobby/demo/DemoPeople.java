package lobby.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.people.ContactMethod;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.MembershipKind;
import lobby.people.Network;
import lobby.people.Person;
import lobby.people.Unit;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import lobby.security.StaffAssignment;
import org.apache.commons.csv.CSVRecord;

/** Moves the people of the demo in: a network with its locations, those who work there and those who live there. */
@ApplicationScoped
class DemoPeople {

    static final String NETWORK = "Harbourline Living";

    @Inject DemoRepository demo;
    @Inject Clock clock;

    /** Who and what the demo consists of, by the short names its tables use. */
    record House(Map<String, Location> locations, Map<String, Person> people) {
    }

    House build() {
        Network network = demo.keep(new Network(NETWORK));
        Map<String, Location> locations = locations(network);
        Map<String, Unit> units = units(locations);
        Map<String, Person> people = new HashMap<>();
        staff(network, locations, people);
        Sheet.of("residents").forEach(row -> people.put(row.get("login"), resident(network, locations, units, row)));
        return new House(locations, people);
    }

    private Map<String, Location> locations(Network network) {
        Map<String, Location> all = new HashMap<>();
        for (CSVRecord row : Sheet.of("locations")) {
            Location location = demo.keep(new Location(network, row.get("name"), ZoneId.of(row.get("zone")),
                Locale.forLanguageTag(row.get("language")), row.get("code")));
            demo.countFrom(location, Long.parseLong(row.get("counter")));
            all.put(row.get("code"), location);
        }
        return all;
    }

    private Map<String, Unit> units(Map<String, Location> locations) {
        Map<String, Unit> all = new HashMap<>();
        for (CSVRecord row : Sheet.of("units")) {
            for (String name : row.get("units").split(row.get("units").contains("|") ? "\\|" : " ")) {
                Unit unit = new Unit(locations.get(row.get("location")), name, row.get("floor"));
                all.put(row.get("location") + name, demo.keep(unit));
            }
        }
        return all;
    }

    private void staff(Network network, Map<String, Location> locations, Map<String, Person> people) {
        Map<String, PermissionGroup> groups = new HashMap<>();
        Sheet.of("groups").forEach(row -> groups.put(row.get("group"), demo.keep(
            new PermissionGroup(network, row.get("group"), levels(row), clock.instant()))));
        for (CSVRecord row : Sheet.of("staff")) {
            Person person = person(network, row);
            people.put(row.get("login"), person);
            if (row.get("posts").equals("OWNER")) {
                network.handOverTo(person);
            } else {
                Arrays.stream(row.get("posts").split(";")).map(post -> post.split(":")).forEach(post ->
                    demo.keep(new StaffAssignment(person, locations.get(post[0]), groups.get(post[1]))));
            }
            if (!row.get("left").isEmpty()) {
                person.deactivate(when(ZoneOffset.UTC).moment(row.get("left") + " 17:00"));
            }
        }
    }

    private static Map<Area, Level> levels(CSVRecord row) {
        Map<Area, Level> levels = new EnumMap<>(Area.class);
        for (Level level : List.of(Level.MANAGE, Level.VIEW)) {
            for (String area : row.get(level.name().toLowerCase(Locale.ROOT)).split(" ")) {
                if (!area.isEmpty()) {
                    levels.put(Area.valueOf(area), level);
                }
            }
        }
        return levels;
    }

    private Person resident(Network network, Map<String, Location> locations, Map<String, Unit> units, CSVRecord row) {
        Person person = person(network, row);
        person.preferences().reachBy(ContactMethod.valueOf(row.get("contact")));
        if (!row.get("tags").isEmpty()) {
            person.isTagged(List.of(row.get("tags").split(" ")));
        }
        if (row.get("state").equals("BLACKLISTED")) {
            person.blacklist(clock.instant());
        }
        Location location = locations.get(row.get("location"));
        Membership membership = new Membership(person, location, MembershipKind.valueOf(row.get("kind")));
        if (!row.get("unit").isEmpty()) {
            membership.livesIn(units.get(row.get("location") + row.get("unit")));
        }
        if (!row.get("from").isEmpty()) {
            membership.startsOn(when(location.zone()).day(row.get("from")));
        }
        if (!row.get("to").isEmpty()) {
            membership.endsOn(when(location.zone()).day(row.get("to")));
        }
        membership.note(row.get("notes"));
        demo.keep(membership);
        return person;
    }

    private Person person(Network network, CSVRecord row) {
        String login = row.get("login");
        Person person = new Person(network, row.get("name"), login + "@harbourline.example");
        person.isReachedAt(person.email(), row.get("phone"));
        person.signsInAs(login);
        person.preferences().speak(Locale.forLanguageTag(row.get("language")));
        return demo.keep(person);
    }

    private When when(ZoneId zone) {
        Instant now = clock.instant();
        return new When(now, zone);
    }
}
