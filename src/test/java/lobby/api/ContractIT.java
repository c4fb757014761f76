package lobby.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

@EveryServer
class ContractIT extends ApiTest {

    @Test
    void lists_are_as_described() {
        JsonObject bookings = as("nadia").get("/api/bookings?limit=100").require(200).json();
        JsonObject inbox = as("nadia").get("/api/conversations?limit=100").require(200).json();
        JsonObject found = as("nadia").get("/api/search?q=yoga").require(200).json();

        assertThat(bookings.getJsonArray("bookings")).isNotEmpty()
            .allSatisfy(booking -> assertThat(Contract.wrongs("Booking", booking.toString())).isEmpty());
        assertThat(inbox.getJsonArray("conversations")).isNotEmpty()
            .allSatisfy(row -> assertThat(Contract.wrongs("InboxRow", row.toString())).isEmpty());
        assertThat(Contract.wrongs("Found", found.toString())).isEmpty();
    }

    @Test
    void a_booking_and_its_conversation_are_as_described() {
        String booking = "/api/bookings/" + anyBookingWithout();

        Answer blank = as("nadia").get(booking + "/conversation").require(200);
        Answer sent = as("nadia").post(booking + "/conversation/messages", draft("Which gate?")).require(201);
        Answer begun = as("nadia").get(booking + "/conversation").require(200);
        Answer messages = as("nadia").get("/api/conversations/" + begun.json().getString("id") + "/messages")
            .require(200);

        assertThat(Contract.wrongs("BookingDetails", as("nadia").get(booking).body())).isEmpty();
        assertThat(Contract.wrongs("Conversation", blank.body())).isEmpty();
        assertThat(Contract.wrongs("Conversation", begun.body())).isEmpty();
        assertThat(Contract.wrongs("Message", sent.body())).isEmpty();
        assertThat(messages.json().getJsonArray("messages")).isNotEmpty()
            .allSatisfy(line -> assertThat(Contract.wrongs("Message", line.toString())).isEmpty());
    }

    @Test
    void announcements_are_as_described_for_either_side() {
        List.of("nadia", "elena").forEach(who ->
            assertThat(as(who).get("/api/announcements").require(200).json().getJsonArray("announcements")).isNotEmpty()
                .allSatisfy(one -> assertThat(Contract.wrongs("Announcement", one.toString())).isEmpty()));
    }

    @Test
    void broadcasts_are_as_described() {
        assertThat(as("nadia").get("/api/broadcasts").require(200).json().getJsonArray("broadcasts")).isNotEmpty()
            .allSatisfy(one -> {
                assertThat(Contract.wrongs("Broadcast", one.toString())).isEmpty();
                assertThat(Contract.wrongs("BroadcastWithRounds", as("nadia").get("/api/broadcasts/"
                    + one.asJsonObject().getString("id")).require(200).body())).isEmpty();
            });
    }

    @Test
    void who_one_is_and_why_not_are_as_described() {
        assertThat(Contract.wrongs("Me", as("nadia").get("/api/me").require(200).body())).isEmpty();
        assertThat(Contract.wrongs("Problem", as("nadia").get("/api/bookings/" + UUID.randomUUID()).require(404)
            .body()))
            .isEmpty();
        assertThat(Contract.wrongs("Problem", anonymously().get("/api/me").require(401).body())).isEmpty();
    }

    private String anyBookingWithout() {
        return as("nadia").get("/api/bookings?limit=100").json().getJsonArray("bookings").stream()
            .map(booking -> (JsonObject) booking)
            .filter(booking -> booking.getJsonObject("conversation").getBoolean("startable"))
            .findFirst().orElseThrow()
            .getString("id");
    }

    private static String draft(String text) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }
}
