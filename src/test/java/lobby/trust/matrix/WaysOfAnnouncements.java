package lobby.trust.matrix;

import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.util.ArrayList;
import java.util.List;

/** Ways to what Ruth was told with many others, and to the desk that it comes from. */
final class WaysOfAnnouncements {

    private static final String NEWS = "announcement";

    static List<Way> all() {
        String list = "GET /api/announcements";
        List<Way> all = new ArrayList<>(pages());
        all.addAll(List.of(
            lists(list, "read", NEWS, s -> told(s, "/api/announcements?limit=100&q=" + s.mark),
                WaysOfAnnouncements::title),
            lists(list, "have", NEWS, s -> told(s, "/api/announcements?limit=100&mine=true"),
                WaysOfAnnouncements::title),
            shows("GET /api/announcements/{id}", "read", NEWS, s -> "/api/announcements/" + s.announcement(),
                WaysOfAnnouncements::title),
            shows("GET /api/announcements/{id}", "have", NEWS,
                s -> "/api/announcements/%s?mine=true".formatted(s.announcement()), WaysOfAnnouncements::title),
            call("GET /api/announcements/audience", "write", NEWS,
                (who, s) -> who.get("/api/announcements/audience?location=" + s.cast.pier())),
            call("POST /api/announcements", "write", NEWS, (who, s) -> who.post("/api/announcements", """
                {"title": "%s", "text": "The lift rests.", "locations": ["%s"]}""".formatted(s.mark, s.cast.pier()))),
            call("POST /api/announcements/{id}/send", "write", NEWS,
                (who, s) -> who.post("/api/announcements/%s/send".formatted(s.unannounced())))));
        return all;
    }

    private static List<Way> pages() {
        return List.of(
            shows("PAGE /announcements", "look after", "announcements",
                s -> told(s, "/announcements?location=all&q=" + s.mark), WaysOfAnnouncements::title).atTheDesk(),
            shows("PAGE /announcement", "look after", "announcements", s -> "/announcement?id=" + s.announcement(),
                WaysOfAnnouncements::title).atTheDesk(),
            lists("PAGE /announcement", "write", NEWS, s -> "/announcement?edit=1&location=" + s.cast.pier(),
                s -> "name=\"announcement:title\"").atTheDesk(),
            lists("PAGE /my/announcements", "have", NEWS, s -> told(s, "/my/announcements"),
                WaysOfAnnouncements::title),
            shows("PAGE /my/announcements", "have", NEWS, s -> "/my/announcements?id=" + s.announcement(),
                WaysOfAnnouncements::title),
            lists("PAGE /my/home", "have", NEWS, s -> told(s, "/my/home"), WaysOfAnnouncements::title));
    }

    private static String told(Scene scene, String path) {
        scene.announcement();
        return path;
    }

    private static String title(Scene scene) {
        return "News of " + scene.mark;
    }

    private WaysOfAnnouncements() {
    }
}
