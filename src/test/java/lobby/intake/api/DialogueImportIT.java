package lobby.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueImportIT extends IntakeTest {

    private static final String HELLO = "{\"from\":\"resident\",\"text\":\"Hello\"}";
    private static final String ANSWER = "{\"from\":\"staff\",\"text\":\"Good day\"}";

    @Test
    void a_conversation_comes_in_with_its_event_its_resident_and_its_booking() {
        JsonObject report = send(line("a", HELLO, ANSWER)).require(200).json();

        JsonObject booking = as("omar").get("/api/bookings?q=" + mark).json().getJsonArray("bookings").getJsonObject(0);
        JsonArray messages = messages(booking.getString("id"));
        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(booking.getJsonObject("event").getString("startsAt")).isEqualTo("2019-03-08T18:30:00Z");
        assertThat(booking.getJsonObject("event").getString("venue")).isEqualTo("Old Mill, Cork");
        assertThat(booking.getJsonObject("resident").getString("name")).isEqualTo("Guest " + mark + "-a");
        assertThat(messages).extracting(message -> message.asJsonObject().getInt("number")).containsExactly(1, 2);
        assertThat(messages).extracting(message -> message.asJsonObject().getString("text"))
            .containsExactly("Hello", "Good day");
        assertThat(messages.getJsonObject(1).getJsonObject("author").getString("name")).isEqualTo("Omar Haddad");
        assertThat(messages).extracting(message -> Instant.parse(message.asJsonObject().getString("sentAt")))
            .isSorted();
    }

    @Test
    void whoever_had_the_last_word_decides_whether_it_waits() {
        send(line("a", HELLO, ANSWER) + line("b", HELLO)).require(200);

        assertThat(conversation("a").getString("state")).isEqualTo("CLOSED");
        assertThat(conversation("b").getString("state")).isEqualTo("OPEN");
        assertThat(conversation("b").getString("waitingFor")).isEqualTo("STAFF");
        assertThat(conversation("b").getInt("unread")).isZero();
    }

    @Test
    void the_same_again_changes_nothing_and_more_is_added() {
        send(line("a", HELLO, ANSWER)).require(200);

        JsonObject again = send(line("a", HELLO, ANSWER)).json();
        JsonObject more = send(line("a", HELLO, ANSWER, HELLO)).json();

        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(more.getInt("updated")).isEqualTo(1);
        assertThat(conversation("a").getInt("lastNumber")).isEqualTo(3);
        assertThat(conversation("a").getString("state")).isEqualTo("OPEN");
    }

    @Test
    void what_went_on_here_meanwhile_stays() {
        send(line("a", HELLO, ANSWER)).require(200);
        String id = conversation("a").getString("id");
        as("omar").post("/api/conversations/" + id + "/messages",
            "{\"clientId\":\"%s\",\"text\":\"Still there?\",\"reopen\":true}".formatted(java.util.UUID.randomUUID()))
                .require(201);

        JsonObject again = send(line("a", HELLO, ANSWER)).json();
        JsonObject more = send(line("a", HELLO, ANSWER, HELLO)).json();

        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(more.getInt("updated")).isEqualTo(1);
        assertThat(as("omar").get("/api/conversations/" + id + "/messages?after=0").json().getJsonArray("messages"))
            .extracting(message -> message.asJsonObject().getString("text"))
            .containsExactly("Hello", "Good day", "REOPENED", "Still there?", "Hello");
    }

    @Test
    void refused_lines_are_named_and_take_nothing_with_them() {
        String lines = line("a", HELLO) + "not JSON\n" + "\n" + line("b", HELLO).replace("next Friday", "some day")
            + line("c") + line("d", HELLO.replace("resident", "robot")) + line("e", HELLO.replace("Hello", "  "))
            + line("f", HELLO).replace("\"seats\"", "\"chairs\"") + line("g", HELLO.replace("Hello", "x".repeat(4001)))
            + line("h", HELLO.replace("Hello", "NUL \\u0000")) + line("i", HELLO);

        JsonObject report = send(lines).require(200).json();

        assertThat(report.getInt("created")).isEqualTo(2);
        assertThat(report.getJsonArray("refused")).extracting(refused -> refused.asJsonObject().getInt("line"))
            .containsExactly(2, 4, 5, 6, 7, 8, 9, 10);
        assertThat(report.getJsonArray("refused")).extracting(refused -> refused.asJsonObject().getString("reason"))
            .doesNotContain("").noneMatch(reason -> reason.contains("fault"));
    }

    @Test
    void what_was_said_stays_as_it_was_said() {
        send(line("a", HELLO, ANSWER)).require(200);

        JsonObject report = send(line("a", HELLO, ANSWER.replace("Good", "Bad"))).json();

        assertThat(report.getJsonArray("refused").getJsonObject(0).getString("reason")).contains("2");
    }

    @ParameterizedTest
    @CsvSource({"omar, 200", "nadia, 404", "grace, 403", "niamh, 403"})
    void only_those_who_manage_bookings_there_bring_them(String login, int status) {
        assertThat(as(login).with("Content-Type", "application/jsonl")
            .ask("POST", "/api/imports/conversations?location=" + quayHouse(),
                BodyPublishers.ofString(line("a", HELLO)))
            .status()).isEqualTo(status);
    }

    private Answer send(String lines) {
        return as("omar").with("Content-Type", "application/jsonl")
            .ask("POST", "/api/imports/conversations?location=" + quayHouse(), BodyPublishers.ofString(lines));
    }

    private String line(String name, String... turns) {
        return """
            {"id":"%1$s-%2$s","booking":{"event_name":"Fair %1$s","date":"next Friday","time":"half past 6 in the evening",\
            "venue":"Old Mill","city":"Cork","seats":"2"},"turns":[%3$s]}
            """.formatted(mark, name, String.join(",", turns));
    }

    private JsonObject conversation(String name) {
        JsonObject booking = as("omar").get("/api/bookings?q=" + mark + "-" + name).json().getJsonArray("bookings")
            .getJsonObject(0);
        return as("omar").get("/api/bookings/" + booking.getString("id") + "/conversation").json();
    }

    private JsonArray messages(String booking) {
        String id = as("omar").get("/api/bookings/" + booking + "/conversation").json().getString("id");
        return as("omar").get("/api/conversations/" + id + "/messages?after=0").json().getJsonArray("messages");
    }
}
