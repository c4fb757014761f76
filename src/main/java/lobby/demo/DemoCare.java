package lobby.demo;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lobby.care.CareConversation;
import lobby.care.CareRegister;
import lobby.care.canned.CannedRegister;
import lobby.care.hours.CareHoursRegister;
import lobby.conversation.Archive;
import lobby.conversation.Draft;
import lobby.conversation.Side;
import lobby.demo.DemoPeople.House;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import org.apache.commons.csv.CSVRecord;

/**
 * The chats of the demo's care teams. Of the 24 hours before it began, three were finished after 60, 33 and 30 minutes,
 * and seven first words were answered after six and a half minutes on average, so that the desk can be checked by hand.
 */
@ApplicationScoped
class DemoCare {

    @Inject CareRegister register;
    @Inject CannedRegister canned;
    @Inject CareHoursRegister hours;
    @Inject Archive archive;
    @Inject Clock clock;

    void build(House house) {
        Instant now = clock.instant();
        Sheet.of("care").stream()
            .collect(groupingBy(row -> row.get("location") + " " + row.get("resident")))
            .values().forEach(rows -> chat(house, rows, now));
        Sheet.of("canned").forEach(row -> canned.add(house.locations().get(row.get("location")), row.get("topic"),
            row.get("title"), row.get("text"), house.people().get("nadia"), now));
        Sheet.of("care-hours").forEach(row -> hours(house, row, now));
    }

    /** Of a house that no chat of the demo is in, so that nobody who counts in the others has to ask for the time. */
    private void hours(House house, CSVRecord row, Instant now) {
        Location location = house.locations().get(row.get("location"));
        List<String> days = new ArrayList<>(Collections.nCopies(5, row.get("weekday")));
        days.add(row.get("saturday"));
        days.add(row.get("sunday"));
        hours.keep(location, days, location.network().owner(), now);
        int year = location.dayAt(now).getYear();
        hours.addHoliday(location, MonthDay.parse(row.get("holiday")).atYear(year),
            MonthDay.parse(row.get("until")).atYear(year), row.get("name"));
    }

    private void chat(House house, List<CSVRecord> rows, Instant now) {
        Location location = house.locations().get(rows.get(0).get("location"));
        Person resident = house.people().get(rows.get(0).get("resident"));
        When when = new When(now, location.zone());
        CareConversation chat = register.chatOf(location, resident, when.moment(rows.get(0).get("when")));
        for (CSVRecord row : rows) {
            Person who = house.people().get(row.get("who"));
            Side side = who.equals(resident) ? Side.RESIDENT : Side.STAFF;
            Instant at = when.moment(row.get("when"));
            switch (row.get("text")) {
                case "TAKEN" -> register.take(chat, who, at);
                case "FINISHED" -> register.finish(chat, who, at);
                default -> archive.leaveUnread(chat,
                    archive.say(chat, who, side, new Draft(References.next(), row.get("text")), at));
            }
            archive.read(chat, who, side);
        }
    }
}
