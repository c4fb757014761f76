package lobby.demo;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lobby.booking.Booking;
import lobby.booking.BookingConversation;
import lobby.booking.BookingRegister;
import lobby.conversation.Archive;
import lobby.conversation.Draft;
import lobby.conversation.Message;
import lobby.conversation.Message.Notice;
import lobby.conversation.Side;
import lobby.demo.DemoPeople.House;
import lobby.people.Person;
import lobby.platform.References;
import org.apache.commons.csv.CSVRecord;

/**
 * What has been said in the demo: conversations that wait for either side, closed, reopened, about a cancelled booking,
 * and one that is long enough to page in.
 */
@ApplicationScoped
class DemoTalks {

    private static final int LONG = 5000;
    private static final Duration PAUSE = Duration.ofMinutes(57);
    private static final Duration SILENCE = Duration.ofDays(2);

    @Inject BookingRegister register;
    @Inject Archive archive;
    @Inject DemoPapers papers;
    @Inject Clock clock;

    void build(House house, Map<String, Booking> bookings) {
        Sheet.of("talks").stream()
            .collect(groupingBy(row -> row.get("event") + " " + row.get("resident")))
            .forEach((booking, rows) -> talk(house, bookings.get(booking), rows));
        tableTalk(house, bookings.get("dinner walter"));
        toSign(house, bookings.get("dinner carla"));
    }

    private void toSign(House house, Booking booking) {
        Person nadia = house.people().get("nadia");
        Instant at = clock.instant().minus(PAUSE);
        BookingConversation talk = register.conversationAbout(booking, at);
        archive.leaveUnread(talk, archive.say(talk, nadia, Side.STAFF, new Draft(References.next(),
            "You asked for the roof terrace afterwards. Here is what we agree on; please read and sign it.",
            List.of(papers.terrace(nadia, at))), at));
    }

    private void talk(House house, Booking booking, List<CSVRecord> rows) {
        When when = new When(clock.instant(), booking.location().zone());
        BookingConversation talk = register.conversationAbout(booking, when.moment(rows.get(0).get("when")));
        List<Message> said = new ArrayList<>();
        for (CSVRecord row : rows) {
            Person who = house.people().get(row.get("who"));
            Instant at = when.moment(row.get("when"));
            if (row.get("text").matches("[A-Z_]+")) {
                tell(talk, Notice.valueOf(row.get("text")), who, at);
            } else {
                said.add(archive.say(talk, who, side(booking, who), draft(row.get("text")), at));
            }
            archive.read(talk, who, side(booking, who));
        }
        leaveLastWords(talk, said);
    }

    private void tell(BookingConversation talk, Notice notice, Person who, Instant at) {
        archive.tell(talk, notice, who, Side.STAFF, at);
        if (notice == Notice.CLOSED) {
            archive.close(talk, who, at);
        }
    }

    /** What a side said last is there to be read by the others, unless it is settled. */
    private void leaveLastWords(BookingConversation talk, List<Message> said) {
        if (talk.isClosed()) {
            archive.read(talk, talk.customer(), Side.RESIDENT);
            return;
        }
        int first = said.size() - 1;
        while (first > 0 && said.get(first - 1).side() == said.get(first).side()) {
            first--;
        }
        said.subList(first, said.size()).forEach(message -> archive.leaveUnread(talk, message));
    }

    private void tableTalk(House house, Booking booking) {
        List<CSVRecord> lines = Sheet.of("table-talk");
        Instant first = clock.instant().minus(PAUSE.multipliedBy(LONG)).minus(SILENCE);
        BookingConversation talk = register.conversationAbout(booking, first);
        for (int number = 0; number < LONG; number++) {
            CSVRecord line = lines.get(number % lines.size());
            Person who = house.people().get(line.get("who"));
            archive.say(talk, who, side(booking, who),
                draft(MessageFormat.format(line.get("text"), 1 + number / lines.size())),
                first.plus(PAUSE.multipliedBy(number)));
        }
        List.of("nadia", "walter").forEach(who ->
            archive.read(talk, house.people().get(who), side(booking, house.people().get(who))));
    }

    private static Side side(Booking booking, Person who) {
        return who.equals(booking.resident()) ? Side.RESIDENT : Side.STAFF;
    }

    private static Draft draft(String text) {
        return new Draft(References.next(), text);
    }
}
