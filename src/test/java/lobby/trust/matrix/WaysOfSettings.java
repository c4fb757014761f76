package lobby.trust.matrix;

import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.Personas;

/** Ways to what is set, to what other systems bring, and to how the product runs. */
final class WaysOfSettings {

    private static final String TABLE = """
        booking reference,title,starts,email,name,places
        R-%1$s,Choir %1$s,2027-01-10T19:00:00Z,%1$s@example.com,Ana Lima,2
        """;
    private static final String LINE = """
        {"id":"%1$s","booking":{"event_name":"Choir %1$s","date":"March 8th","time":"18:30","seats":"2"},\
        "resident":{"email":"%1$s@example.com","name":"Ana Lima"},"turns":[{"from":"resident","text":"Hello"}]}
        """;
    private static final String BOOKING = """
        {"location":"%2$s","event":{"reference":"E-%1$s","title":"Choir %1$s","startsAt":"2027-01-10T19:00:00Z"},\
        "resident":{"email":"%1$s@example.com","name":"Ana Lima"},"places":2}
        """;

    static List<Way> all() {
        return List.of(
            shows("PAGE /settings/network", "see", "network", s -> "/settings/network", s -> "id=\"form:days\""),
            shows("PAGE /settings/files", "see", "allowed files", s -> "/settings/files?in=DIRECT", s -> ".m4a"),
            shows("PAGE /settings/locations", "see", "locations", s -> "/settings/locations", s -> "id=\"form:zone\""),
            shows("PAGE /settings/groups", "see", "groups", s -> "/settings/groups", s -> "Cast SAM"),
            shows("PAGE /settings/group", "see", "groups", WaysOfSettings::group, s -> "Cast SAM"),
            shows("PAGE /settings/staff", "see", "staff", s -> "/settings/staff", s -> "Sean Murphy"),
            shows("PAGE /settings/staff-member", "see", "staff",
                s -> "/settings/staff-member?id=" + id(s, Personas.SEAN), s -> "Sean Murphy"),
            shows("PAGE /settings/access", "see", "staff", s -> "/settings/access?person=" + id(s, Personas.SEAN),
                s -> "Cast SEAN"),
            shows("PAGE /settings/house", "see", "staff", s -> "/settings/house", s -> "settings-title"),
            shows("PAGE /settings/residents", "see", "residents", s -> "/settings/residents?q=ruth",
                s -> "ruth@example.com"),
            shows("PAGE /settings/resident", "see", "residents", s -> "/settings/resident?id=" + id(s, Personas.RUTH)
                + "&location=" + s.cast.pier(), s -> "ruth@example.com"),
            shows("PAGE /settings/units", "see", "residents", s -> "/settings/units?location=" + s.cast.pier(),
                s -> "settings-title"),
            shows("SERVLET /residents.csv", "see", "residents", s -> "/residents.csv?q=ruth", s -> "ruth@example.com"),
            shows("PAGE /settings/audit", "see", "audit log", s -> "/settings/audit", s -> "settings-title"),
            shows("PAGE /settings/holds", "see", "legal holds", s -> "/settings/holds", s -> "settings-title"),
            shows("GET /api/withheld/{id}", "read", "withheld original", s -> "/api/withheld/" + s.withheld(),
                Scene::content),
            call("PUT /api/bookings/by-reference/{reference}", "import", "booking", WaysOfSettings::put),
            call("POST /api/imports/bookings", "import", "booking",
                (who, s) -> bring(who, s, "bookings", "text/csv", TABLE)),
            call("POST /api/imports/conversations", "import", "booking",
                (who, s) -> bring(who, s, "conversations", "application/jsonl", LINE)),
            lists("PAGE /import", "import", "booking", s -> "/import", s -> s.cast.pier().toString()).atTheDesk(),
            shows("GET /api/notifications", "see", "own account", s -> "/api/notifications", s -> "notifications"),
            call("PUT /api/notifications/seen", "see", "own account",
                (who, s) -> who.put("/api/notifications/seen", "{\"upTo\":\"2026-01-01T00:00:00Z\"}")),
            shows("GET /api/metrics", "see", "metrics", s -> "/api/metrics", s -> "lobby_ready"),
            shows("GET /api/health/live", "see", "health", s -> "/api/health/live", s -> ""),
            shows("GET /api/health/ready", "see", "health", s -> "/api/health/ready", s -> ""),
            shows("GET /api/me", "see", "own account", s -> "/api/me", s -> "\"person\""),
            shows("GET /api/session/ping", "see", "own account", s -> "/api/session/ping", s -> ""));
    }

    private static String group(Scene scene) {
        return "/settings/group?id="
            + scene.cast.sql().id("select reference from permission_group where name = 'Cast SAM'");
    }

    private static UUID id(Scene scene, Personas somebody) {
        return scene.cast.id(somebody);
    }

    private static Answer put(ApiClient who, Scene scene) {
        String mark = mark();
        return who.put("/api/bookings/by-reference/R-" + mark, BOOKING.formatted(mark, scene.cast.pier()));
    }

    private static Answer bring(ApiClient who, Scene scene, String what, String type, String lines) {
        return who.with("Content-Type", type).ask("POST", "/api/imports/%s?location=%s".formatted(what,
            scene.cast.pier()), BodyPublishers.ofString(lines.formatted(mark())));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private WaysOfSettings() {
    }
}
