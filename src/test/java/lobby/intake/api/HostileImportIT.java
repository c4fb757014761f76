package lobby.intake.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** BI-15, BI-19 and BI-25 for what comes in by a file, and for what goes out again. */
class HostileImportIT extends IntakeTest {

    private static final List<String> FORMULAS = List.of(
        "=1+1", "=HYPERLINK(\"http://evil\",\"x\")", "+1", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0");
    private static final String GOOD_TIME = "2027-01-10 19:00";

    @Test
    void what_a_spreadsheet_would_obey_comes_in_as_text_and_goes_out_as_text() throws IOException {
        List<List<String>> rows = IntStream.range(0, FORMULAS.size())
            .mapToObj(i -> List.of(FORMULAS.get(i) + " " + mark,
            GOOD_TIME, "", email("formula" + i), FORMULAS.get(i) + " guest " + mark, FORMULAS.get(i))).toList();

        assertThat(imported(rows).getInt("created")).isEqualTo(FORMULAS.size());

        List<CSVRecord> bookings = table(as("omar").get("bookings.csv?q=" + mark).require(200).body());
        assertThat(bookings).hasSize(FORMULAS.size());
        assertThat(bookings).extracting(row -> row.get("Event")).containsExactlyInAnyOrderElementsOf(
            FORMULAS.stream().map(formula -> "'" + formula + " " + mark).toList());
        assertThat(bookings).extracting(row -> row.get("Resident")).allMatch(name -> name.startsWith("'"));
        assertThat(table(as("margit").get("residents.csv").require(200).body()).stream()
            .flatMap(CSVRecord::stream).filter(cell -> cell.contains(mark)))
            .isNotEmpty().allMatch(cell -> cell.startsWith("'") || cell.startsWith("formula"));
        assertThat(sql().column("select title from event where title like ?", "%" + mark))
            .containsExactlyInAnyOrderElementsOf(FORMULAS.stream().map(formula -> (Object) (formula + " " + mark))
                .toList());
    }

    @Test
    void what_came_in_is_found_by_the_letter() throws IOException {
        imported(List.of(row("%s 100 %% of A_B, it's C\\D;--".formatted(mark), GOOD_TIME, "", "certain"),
            row("%s 100 times of AxB, its CD".formatted(mark), GOOD_TIME, "", "other")));

        for (String sign : List.of("%", "A_B", "it's", "C\\D", ";--")) {
            assertThat(as("omar").get("/api/bookings?q=" + URLEncoder.encode(mark + " " + sign, UTF_8)).require(200)
                .json()
                .getJsonArray("bookings")).as(sign).hasSize(1)
                .allMatch(booking -> booking.asJsonObject().getJsonObject("event").getString("title")
                    .contains("100 %"));
        }
    }

    @Test
    void a_time_that_never_is_is_refused_and_what_is_stored_is_the_moment_that_was_meant() throws IOException {
        Map<String, String> times = Map.of("2028-02-29 19:00", "2028-02-29T19:00:00Z",
            "2027-07-10 19:00", "2027-07-10T18:00:00Z", "2027-01-10T19:00+14:00", "2027-01-10T05:00:00Z",
            "2027-01-10T19:00-11:30", "2027-01-11T06:30:00Z", "10/01/2027 7:00 PM", "2027-01-10T19:00:00Z");
        List<String> never = List.of("2027-02-29 19:00", "2027-03-28 01:30", "2027-10-31 01:30", "9999-01-01 10:00",
            "0000-01-01 10:00", "-0001-01-01 10:00", "2027-13-01 10:00", "2027-01-10 24:30", "<script>", "1e9",
                "#{7*7}");
        List<List<String>> rows = IntStream.range(0, never.size())
            .mapToObj(i -> row("Never " + mark, never.get(i), "", "never" + i)).toList();

        JsonObject report = imported(rows);
        JsonObject backwards = imported(List.of(row("Back " + mark, GOOD_TIME, "2027-01-10 18:00", "ana")));
        times.keySet().forEach(time -> assertThat(imported(List.of(row(time + " " + mark, time, "", "ana")))
            .getInt("created")).as(time).isEqualTo(1));

        assertThat(report.getJsonArray("refused")).as("%s", report).hasSize(never.size());
        assertThat(report.toString()).doesNotContain("49", "went wrong");
        assertThat(backwards.getJsonArray("refused")).hasSize(1);
        assertThat(as("omar").get("/api/bookings?limit=100&q=" + mark).json().getJsonArray("bookings").stream()
            .map(JsonValue::asJsonObject).map(booking -> booking.getJsonObject("event"))
            .collect(toMap(event -> event.getString("title").replace(" " + mark, ""), event ->
                event.getString("startsAt"))))
            .isEqualTo(times);
    }

    private List<String> row(String event, String starts, String ends, String name) {
        return List.of(event, starts, ends, email(name), "", "");
    }

    private JsonObject imported(List<List<String>> rows) {
        return as("omar").with("Content-Type", "text/csv").ask("POST", "/api/imports/bookings?location=" + quayHouse(),
            BodyPublishers.ofString(written(rows))).require(200).json();
    }

    private static String written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("event", "starts", "ends", "email", "name", "notes");
            table.printRecords(rows);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static List<CSVRecord> table(String text) throws IOException {
        return CSVParser.parse(new StringReader(text.replace("\uFEFF", "")),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()).getRecords();
    }
}
