package lobby.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.List;
import lobby.api.Contract;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingImportIT extends IntakeTest {

    @Test
    void a_table_comes_in_line_by_line_and_bad_lines_take_nothing_with_them() {
        String table = rows("R1,ana,2", "R2,ben,none", "R3,cleo,3");

        JsonObject report = table(table).require(200).json();

        assertThat(Contract.wrongs("ImportReport", report.toString())).isEmpty();
        assertThat(report.getInt("created")).isEqualTo(2);
        assertThat(report.getJsonArray("refused")).hasSize(1);
        assertThat(report.getJsonArray("refused").getJsonObject(0).getInt("line")).isEqualTo(3);
        assertThat(report.getJsonArray("refused").getJsonObject(0).getString("reason")).contains("none");
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void the_same_again_changes_nothing_and_what_changed_is_changed() {
        table(rows("R1,ana,2", "R2,ben,1")).require(200);

        JsonObject again = table(rows("R1,ana,2", "R2,ben,1")).json();
        JsonObject changed = table(rows("R1,ana,4", "R2,ben,1")).json();

        assertThat(List.of(again.getInt("created"), again.getInt("updated"), again.getInt("unchanged")))
            .containsExactly(0, 0, 2);
        assertThat(List.of(changed.getInt("updated"), changed.getInt("unchanged"))).containsExactly(1, 1);
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void a_trial_says_what_would_become_of_it_and_keeps_nothing() {
        String table = rows("R1,ana,2", "R2,ben,none");

        JsonObject trial = send("omar", "text/csv", "*/*", "&trial=true", table).require(200).json();

        assertThat(trial.getInt("created")).isEqualTo(1);
        assertThat(trial.getJsonArray("refused")).hasSize(1);
        assertThat(found()).isZero();
        assertThat(table(table).json().getInt("created")).isEqualTo(1);
    }

    @Test
    void what_was_refused_comes_back_as_a_table_that_no_spreadsheet_obeys() {
        String table = rows("R1,ana,2", "R2,'=ben,=1+1", "=R3,not an address,1");

        Answer refused = send("omar", "text/csv", "text/csv", "&trial=true", table).require(200);

        assertThat(refused.header("Content-Type")).startsWith("text/csv");
        assertThat(refused.body().lines().map(line -> line.replace("\uFEFF", "")).toList()).hasSize(3)
            .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("Line,Reason,reference,event,starts,email,places"))
            .satisfies(lines -> assertThat(lines.get(1)).startsWith("3,").contains(",R2").endsWith(",'=1+1"))
            .satisfies(lines -> assertThat(lines.get(2)).startsWith("4,").contains(",'=R3"));
    }

    @Test
    void progress_is_told_line_by_line_and_the_last_line_is_the_report() {
        String[] rows = java.util.stream.IntStream.range(0, 120).mapToObj(i -> "R" + i + ",guest" + i + ",1")
            .toArray(String[]::new);

        List<JsonObject> lines = send("omar", "text/csv", "application/x-ndjson", "", rows(rows)).require(200).body()
            .lines()
            .map(BookingImportIT::json).toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).getInt("done")).isEqualTo(50);
        assertThat(lines.get(2).getInt("created")).isEqualTo(120);
    }

    @Test
    void a_calendar_comes_in_and_what_it_cancels_keeps_its_conversation() {
        String calendar = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:choir-%1$s
            SEQUENCE:%2$d
            STATUS:%3$s
            SUMMARY:Choir %1$s
            DTSTART;TZID=America/Toronto:20270110T190000
            ATTENDEE;CN=Ana Lima:mailto:ana-%1$s@example.com
            ATTENDEE:mailto:ben-%1$s@example.com
            END:VEVENT
            END:VCALENDAR
            """;

        JsonObject created = calendar(calendar.formatted(mark, 1, "CONFIRMED"));
        JsonObject again = calendar(calendar.formatted(mark, 1, "CONFIRMED"));
        JsonObject cancelled = calendar(calendar.formatted(mark, 3, "CANCELLED"));
        JsonObject older = calendar(calendar.formatted(mark, 2, "CONFIRMED"));

        assertThat(created.getInt("created")).isEqualTo(2);
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        assertThat(cancelled.getInt("updated")).isEqualTo(2);
        assertThat(older.getInt("unchanged")).isEqualTo(2);
        assertThat(as("omar").get("/api/bookings?q=" + mark).json().getJsonArray("bookings"))
            .extracting(booking -> booking.asJsonObject().getString("status"))
                .containsExactly("CANCELLED", "CANCELLED");
    }

    @Test
    void letters_of_spreadsheets_are_what_they_were() {
        byte[] file = rows("R1,ana,2").replace("Choir", "Fête").getBytes(Charset.forName("windows-1252"));

        as("omar").with("Content-Type", "text/csv")
            .ask("POST", "/api/imports/bookings?location=" + quayHouse(), BodyPublishers.ofByteArray(file))
                .require(200);

        assertThat(as("omar").get("/api/bookings?q=" + mark).body()).contains("Fête " + mark);
    }

    @ParameterizedTest
    @CsvSource({"omar, 200", "margit, 200", "nadia, 404", "grace, 403", "elena, 403"})
    void only_those_who_manage_bookings_there_bring_them(String login, int status) {
        assertThat(send(login, "text/csv", "*/*", "", rows("R1,ana,2")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"text/csv, 400", "text/calendar, 400", "application/pdf, 415", "multipart/form-data, 415"})
    void what_is_no_such_file_is_refused(String type, int status) {
        assertThat(send("omar", type, "*/*", "", "%PDF-1.7").status()).isEqualTo(status);
    }

    @Test
    void what_is_too_much_is_not_read_to_the_end() {
        assertThat(send("omar", "text/csv", "*/*", "", "x".repeat(11 * 1024 * 1024)).status()).isEqualTo(413);
    }

    private String rows(String... rows) {
        StringBuilder table = new StringBuilder("reference,event,starts,email,places\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            table.append(cells[0]).append('-').append(mark).append(",Choir ").append(mark).append(",2027-01-10 19:00,")
                .append(email(cells[1])).append(',').append(cells[2]).append('\n');
        }
        return table.toString();
    }

    private Answer table(String table) {
        return send("omar", "text/csv", "*/*", "", table);
    }

    private JsonObject calendar(String calendar) {
        return send("omar", "text/calendar", "*/*", "", calendar).require(200).json();
    }

    private Answer send(String login, String type, String accept, String more, String content) {
        return as(login).with("Content-Type", type).with("Accept", accept)
            .ask("POST", "/api/imports/bookings?location=" + quayHouse() + more, BodyPublishers.ofString(content));
    }

    private int found() {
        return as("omar").get("/api/bookings?q=" + mark).json().getJsonArray("bookings").size();
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
