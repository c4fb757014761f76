package lobby.intake.web;

import static lobby.intake.format.Column.EMAIL;
import static lobby.intake.format.Column.ENDS;
import static lobby.intake.format.Column.EVENT;
import static lobby.intake.format.Column.LANGUAGE;
import static lobby.intake.format.Column.NAME;
import static lobby.intake.format.Column.NOTES;
import static lobby.intake.format.Column.PHONE;
import static lobby.intake.format.Column.PLACES;
import static lobby.intake.format.Column.REFERENCE;
import static lobby.intake.format.Column.STARTS;
import static lobby.intake.format.Column.STATUS;
import static lobby.intake.format.Column.UNIT;
import static lobby.intake.format.Column.VENUE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import lobby.intake.format.Column;
import lobby.platform.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a file of bookings looks like, in somebody's language: one that can be brought in as it is. */
final class Example {

    private static final List<Column> COLUMNS = List.of(REFERENCE, EVENT, VENUE, STARTS, ENDS, EMAIL, NAME, UNIT, PHONE,
        LANGUAGE, PLACES, STATUS, NOTES);

    /** So that spreadsheets know the letters for what they are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @param day the day of the event in it */
    static String of(Words words, LocalDate day) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        String event = words.text("import.example.event");
        String venue = words.text("import.example.venue");
        String starts = day + " 19:00";
        String ends = day + " 20:30";
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(COLUMNS.stream().map(column -> words.text("import.column." + column)));
            table.printRecord("R-1", event, venue, starts, ends, "ana.lima@example.com", "Ana Lima", "", "416 555 0137",
                "en", 2, words.text("status.CONFIRMED"), words.text("import.example.notes"));
            table.printRecord("R-2", event, venue, starts, ends, "noe.roy@example.com", "Noé Roy", "", "", "fr", 1,
                words.text("status.PENDING"), "");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private Example() {
    }
}
