package lobby.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingByReferenceIT extends IntakeTest {

    @Test
    void a_booking_comes_in_once_and_then_only_what_changed() {
        JsonObject booking = booking(email("ana"));

        JsonObject created = put("omar", "R-" + mark, booking).require(201).json();
        JsonObject again = put("omar", "R-" + mark, booking).require(200).json();
        JsonObject changed = put("omar", "R-" + mark, with(booking, "places", Json.createValue(3))).require(200).json();

        assertThat(created.getString("outcome")).isEqualTo("CREATED");
        assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(changed.getString("outcome")).isEqualTo("UPDATED");
        assertThat(List.of(again.getString("id"), changed.getString("id"))).containsOnly(created.getString("id"));
        assertThat(as("omar").get("/api/bookings/" + created.getString("id")).json().getInt("places")).isEqualTo(3);
    }

    @Test
    void its_conversation_says_that_it_changed_and_that_it_was_cancelled() {
        String booking = put("omar", "R-" + mark, booking(email("ana"))).json().getString("id");
        write("omar", booking, "Which row?");

        put("omar", "R-" + mark, with(booking(email("ana")), "places", Json.createValue(3))).require(200);
        put("omar", "R-" + mark, with(booking(email("ana")), "status", Json.createValue("CANCELLED"))).require(200);

        assertThat(texts("omar", booking)).containsExactly("Which row?", "BOOKING_CHANGED", "BOOKING_CANCELLED");
    }

    @Test
    void who_had_it_keeps_what_was_said_and_who_has_it_now_never_sees_it() {
        String before = put("omar", "R-" + mark, booking("niamh@harbourline.example")).json().getString("id");
        write("omar", before, "The key is under the third pot.");

        JsonObject moved = put("omar", "R-" + mark, booking("liam@harbourline.example")).require(200).json();

        String after = moved.getString("id");
        assertThat(after).isNotEqualTo(before);
        assertThat(texts("niamh", before)).contains("The key is under the third pot.", "BOOKING_CANCELLED", "CLOSED");
        assertThat(as("niamh").get("/api/bookings/" + after).status()).isEqualTo(404);
        assertThat(as("liam").get("/api/bookings/" + before + "/conversation").status()).isEqualTo(404);
        assertThat(as("liam").get("/api/bookings/" + after + "/conversation").json().getInt("lastNumber")).isZero();
        assertThat(as("liam").get("/api/conversations?q=pot").body()).doesNotContain(before);
        assertThat(put("omar", "R-" + mark, booking("liam@harbourline.example")).json().getString("outcome"))
            .isEqualTo("UNCHANGED");
    }

    @Test
    void twenty_at_once_make_one() {
        JsonObject booking = booking(email("ana"));

        List<Answer> answers = IntStream.range(0, 20)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> put("omar", "R-" + mark, booking)))
            .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.json().getString("id")).distinct()).hasSize(1);
    }

    @Test
    void bookings_of_one_new_event_and_one_new_resident_may_come_at_once() {
        List<Answer> answers = IntStream.range(0, 12)
            .mapToObj(i -> CompletableFuture.supplyAsync(
                () -> put("omar", "R-" + i + mark, booking(email("guest" + i)))))
            .toList().stream().map(CompletableFuture::join).toList();
        List<Answer> others = Stream.of("X", "Y", "Z")
            .map(name -> CompletableFuture.supplyAsync(() -> put("omar", name + mark, booking(email("bo")))))
            .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(others).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @ParameterizedTest
    @CsvSource({"omar, 201", "margit, 201", "nadia, 404", "bea, 404", "grace, 403", "niamh, 403", "elena, 403"})
    void only_those_who_manage_bookings_there_bring_them(String login, int status) {
        assertThat(put(login, "P-" + mark, booking(email("ana"))).status()).isEqualTo(status);
    }

    @Test
    void who_is_not_signed_in_is_told_so() {
        assertThat(anonymously().put("/api/bookings/by-reference/P-" + mark, booking(email("ana")).toString()).status())
            .isEqualTo(401);
    }

    @Test
    void only_those_who_manage_residents_say_where_somebody_lives() {
        JsonObject housed = with(booking(email("ana")), "resident",
            Json.createObjectBuilder().add("email", email("ana")).add("unit", "Suite 12").build());

        assertThat(put("omar", "U-" + mark, housed).require(403).code()).isEqualTo("UNITS_NOT_YOURS");
        put("margit", "U-" + mark, housed).require(201);
        assertThat(as("omar").get("/api/bookings?q=" + mark).json().getJsonArray("bookings").getJsonObject(0)
            .getString("unit")).isEqualTo("Suite 12");
    }

    @Test
    void what_is_known_of_somebody_is_not_changed_by_another_system() {
        put("omar", "N-" + mark, with(booking("niamh@harbourline.example"), "resident", Json.createObjectBuilder()
            .add("email", "Niamh@Harbourline.example").add("name", "Somebody Else").build())).require(201);

        assertThat(as("omar").get("/api/bookings?q=" + mark).body()).contains("Niamh Byrne").doesNotContain("Somebody");
    }

    @Test
    void who_was_shut_out_can_only_be_said_not_to_come() {
        JsonObject booking = with(booking("vince@harbourline.example"), "location", Json.createValue(pierNine()));

        assertThat(put("nadia", "V-" + mark, booking).require(409).code()).isEqualTo("RESIDENT_SHUT_OUT");
        put("nadia", "V-" + mark, with(booking, "status", Json.createValue("CANCELLED"))).require(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "", "null", "{\"location\":1}", "{\"location\":\"%1$s\"}",
        "{\"location\":\"%1$s\",\"event\":{},\"resident\":{}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"soon\"},\"resident\":{\"email\":\"x@example.com\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\" \",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\\u0000\",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"9999-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"2027-01-10T19:00Z\",\"endsAt\":\"2027-01-10T18:00Z\"},\"resident\":{\"email\":\"x@example.com\"}}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"},\"places\":0}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"},\"places\":1e400}",
        "{\"location\":\"%1$s\",\"event\":{\"title\":\"x\",\"startsAt\":\"2027-01-10T19:00Z\"},\"resident\":{\"email\":\"x@example.com\"},\"role\":\"OWNER\"}"})
    void what_cannot_be_meant_is_refused(String body) {
        Answer answer = as("omar").put("/api/bookings/by-reference/B-" + mark, body.formatted(quayHouse()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    private void write(String login, String booking, String text) {
        as(login).post("/api/bookings/" + booking + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text)).require(201);
    }

    private List<String> texts(String login, String booking) {
        String conversation = as(login).get("/api/bookings/" + booking + "/conversation").require(200).json()
            .getString("id");
        return as(login).get("/api/conversations/" + conversation + "/messages?after=0").json().getJsonArray("messages")
            .stream()
            .map(message -> message.asJsonObject().getString("text"))
            .toList();
    }
}
