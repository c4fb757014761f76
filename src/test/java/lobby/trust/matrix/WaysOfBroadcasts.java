package lobby.trust.matrix;

import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.util.List;
import java.util.UUID;
import lobby.testing.Told;

/** Ways to the desk from which many are told something one way; to residents there is only what their chats have. */
final class WaysOfBroadcasts {

    private static final String ALL = "broadcasts";
    private static final String ONE = "broadcast";

    static List<Way> all() {
        return List.of(
            shows("PAGE /broadcasts", "look after", ALL,
                s -> told(s, "/broadcasts?location=all&q=" + s.mark), WaysOfBroadcasts::title).atTheDesk(),
            shows("PAGE /broadcast", "look after", ALL, s -> "/broadcast?id=" + draft(s),
                WaysOfBroadcasts::title).atTheDesk(),
            lists("PAGE /broadcast", "write", ONE, s -> "/broadcast?edit=1&location=" + s.cast.pier(),
                s -> "name=\"broadcast:title\"").atTheDesk(),
            lists("PAGE /broadcast", "write", ONE, s -> "/broadcast?edit=1&from=" + draft(s),
                WaysOfBroadcasts::title).atTheDesk(),
            shows("GET /api/broadcasts", "look after", ALL, s -> told(s, "/api/broadcasts?limit=100&q=" + s.mark),
                WaysOfBroadcasts::title),
            shows("GET /api/broadcasts/{id}", "look after", ALL, s -> "/api/broadcasts/" + draft(s),
                WaysOfBroadcasts::title),
            shows("GET /api/attachments/{id}", "look after", ALL, s -> "/api/attachments/" + file(s), Scene::content),
            call("POST /api/broadcasts", "write", ONE, (who, s) -> who.post("/api/broadcasts", """
                {"title": "%s", "text": "The lift rests.", "locations": ["%s"]}""".formatted(s.mark, s.cast.pier()))),
            call("POST /api/broadcasts/{id}/publish", "write", ONE,
                (who, s) -> who.post("/api/broadcasts/%s/publish".formatted(draft(s)))),
            call("POST /api/broadcasts/{id}/finish", "write", ONE,
                (who, s) -> who.post("/api/broadcasts/%s/finish".formatted(active(s)))));
    }

    /** What many are told in a year, once it is published. */
    static UUID draft(Scene scene) {
        return new Told(scene.cast.sql()).draft(title(scene), scene.mark);
    }

    /** The same where it is. */
    static UUID active(Scene scene) {
        return new Told(scene.cast.sql()).active(title(scene), scene.mark);
    }

    /** A file that goes with one, and that Ruth has brought, who has no right to it by that. */
    private static UUID file(Scene scene) {
        UUID file = scene.upload();
        scene.cast.sql().update("update attachment set kept = true where reference = ?", file);
        scene.cast.sql().update("update broadcast set file = ? where reference = ?", file, draft(scene));
        return file;
    }

    private static String told(Scene scene, String path) {
        draft(scene);
        return path;
    }

    static String title(Scene scene) {
        return "News of " + scene.mark;
    }

    private WaysOfBroadcasts() {
    }
}
