package lobby.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What Lobby answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The {@code code} of a problem. */
    public String code() {
        return json().getString("code");
    }

    /** Whether Lobby said no; a server that is about to start it, or has just ended it, says 404 to everything. */
    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** This, where it is what was asked for; what went wrong, where it is not. */
    public Answer require(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected %d, but was answered %d: %s".formatted(wanted, status, body));
        }
        return this;
    }
}
