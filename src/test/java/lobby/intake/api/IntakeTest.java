package lobby.intake.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiTest;

/** What comes in at Quay House, where Omar manages bookings, and nobody else's tests look. */
abstract class IntakeTest extends ApiTest {

    /** So that no test meets what another has brought. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    String quayHouse() {
        return location("omar", "Quay House Offices & Suites");
    }

    String pierNine() {
        return location("nadia", "Pier 9 Residences");
    }

    String email(String name) {
        return name + "-" + mark + "@example.com";
    }

    /** A booking as another system sends it: Ana has two places at a concert of this test's own. */
    JsonObject booking(String email) {
        return Json.createObjectBuilder()
            .add("location", quayHouse())
            .add("event", Json.createObjectBuilder()
                .add("reference", "E-" + mark)
                .add("title", "Choir " + mark)
                .add("venue", "Atrium")
                .add("startsAt", "2027-01-10T19:00:00Z"))
            .add("resident", Json.createObjectBuilder().add("email", email).add("name", "Ana Lima"))
            .add("places", 2)
            .build();
    }

    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    Answer put(String login, String reference, JsonObject booking) {
        return as(login).put("/api/bookings/by-reference/" + reference, booking.toString());
    }

    private String location(String login, String name) {
        return as(login).get("/api/me").require(200).json().getJsonArray("locations").stream()
            .map(JsonValue::asJsonObject)
            .filter(location -> location.getString("name").equals(name))
            .findFirst().orElseThrow()
            .getString("id");
    }
}
