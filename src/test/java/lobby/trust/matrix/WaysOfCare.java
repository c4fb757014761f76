package lobby.trust.matrix;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.RUTH;
import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.util.ArrayList;
import java.util.List;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** Ways to Ruth's chat with the care team of the Pier, and to the desk that it waits at. */
final class WaysOfCare {

    private static final String LEFT = "all one's care chats";
    private static final String HANDLED = "care chat of Cleo";

    static List<Way> all() {
        List<Way> all = new ArrayList<>();
        all.addAll(reading());
        all.addAll(acting());
        all.addAll(desk());
        all.addAll(figures());
        return all;
    }

    private static List<Way> reading() {
        String messages = "GET /api/conversations/{id}/messages";
        return List.of(
            shows("GET /api/conversations/{id}", "read", "care chat", s -> of(s, ""), WaysOfCare::chat),
            shows(messages, "read", "care chat", s -> of(s, "/messages?after=0"), s -> "Hello?"),
            lists("GET /api/conversations", "read", "care chat", s -> "/api/conversations?limit=100&kind=CARE",
                WaysOfCare::chat),
            lists("GET /api/conversations", "have", "care chat",
                s -> "/api/conversations?limit=100&state=MINE&kind=CARE", WaysOfCare::chat),
            shows("GET /api/locations/{id}/care", "begin", "care chat",
                s -> "/api/locations/" + s.cast.pier() + "/care", s -> "\"kind\":\"CARE\""),
            shows("PAGE /my/thread", "begin", "care chat", s -> "/my/thread?team=" + s.cast.pier(),
                s -> "data-location"),
            shows("PAGE /my/thread", "read", "care chat", s -> "/my/thread?id=" + s.chat(), WaysOfCare::chat),
            lists("PAGE /conversations", "read", "care chat", s -> "/conversations?filter=care", WaysOfCare::chat)
                .atTheDesk(),
            shows("GET /api/conversations/{id}/asides", "read", "care note", s -> of(s, "/asides"), s -> "\"asides\""),
            call("POST /api/conversations/{id}/asides", "write", "care note",
                (who, s) -> who.post(of(s, "/asides"), s.message())),
            shows("GET /api/conversations/{id}/engagements", "see", "engagement history", s -> of(s, "/engagements"),
                s -> "\"engagements\""),
            shows("PAGE /care", "see", "engagement history", s -> "/care?id=" + s.chat() + "&past=all",
                s -> "id=\"past-title\"").atTheDesk(),
            call("GET /api/conversations/{id}/canned-responses", "choose from", "canned responses",
                (who, s) -> who.get(of(s, "/canned-responses"))),
            shows("GET /api/locations/{id}/care/residents/{resident}", "read", "care chat as its team",
                s -> "/api/locations/%s/care/residents/%s".formatted(s.cast.pier(), s.cast.id(RUTH)), WaysOfCare::chat),
            Way.listening("SOCKET /push", "read", "care chat"));
    }

    private static List<Way> acting() {
        return List.of(
            call("POST /api/locations/{id}/care/messages", "begin", "care chat",
                (who, s) -> who.post("/api/locations/%s/care/messages".formatted(s.cast.pier()), s.message())),
            call("POST /api/locations/{id}/care/residents/{resident}/messages", "write first", "to who never wrote",
                (who, s) -> who.post("/api/locations/%s/care/residents/%s/messages".formatted(s.cast.pier(),
                    s.cast.id(s.cast.neighbour())), s.message())),
            call("POST /api/conversations/{id}/messages", "write", HANDLED,
                (who, s) -> who.post(ofCleo(s, "/messages"), s.message())),
            call("PUT /api/conversations/{id}/mute", "read", "care chat",
                (who, s) -> who.put(of(s, "/mute"), "{\"muted\":true}")),
            call("POST /api/conversations/{id}/leave", "leave", "finished care chat",
                (who, s) -> who.post("/api/conversations/%s/leave".formatted(s.finishedChat()), "{\"upTo\":99}")),
            call("POST /api/conversations/{id}/looking", "look at", "care chat",
                (who, s) -> who.post(of(s, "/looking"))),
            call("DELETE /api/conversations/{id}/looking", "look at", "care chat",
                (who, s) -> who.delete(of(s, "/looking"))),
            call("POST /api/conversations/{id}/take", "take", "care chat", (who, s) -> who.post(of(s, "/take"))),
            call("POST /api/conversations/{id}/overtake", "overtake", HANDLED, WaysOfCare::overtaking),
            call("POST /api/conversations/{id}/release", "release", HANDLED,
                (who, s) -> who.post(ofCleo(s, "/release"))),
            call("GET /api/conversations/{id}/colleagues", "take", "care chat",
                (who, s) -> who.get(of(s, "/colleagues"))),
            call("POST /api/conversations/{id}/hand-over", "release", HANDLED, WaysOfCare::handingOver),
            call("POST /api/conversations/{id}/finish", "finish", "care chat", (who, s) -> who.post(of(s, "/finish"))),
            call("POST /api/conversations/{id}/close", "finish", "care chat", (who, s) -> who.post(of(s, "/close"))));
    }

    private static List<Way> desk() {
        String chats = "GET /api/care/chats";
        return List.of(
            shows(chats, "see", "care desk", s -> "/api/care/chats?location=" + s.cast.pier(), s -> "\"chats\""),
            lists(chats, "find at the desk", "care chat", s -> "/api/care/chats?limit=100", WaysOfCare::chat),
            lists(chats, "find at the desk", "care chat", s -> "/api/care/chats?limit=100&part=UNANSWERED",
                WaysOfCare::chat),
            lists(chats, "find at the desk", "care chat", s -> "/api/care/chats?q=ruth", WaysOfCare::chat),
            shows("GET /api/care/colleagues", "leave", LEFT, s -> "/api/care/colleagues", s -> "\"colleagues\""),
            call("POST /api/care/hand-over", "leave", LEFT, (who, s) -> who.post("/api/care/hand-over", "{}")),
            shows("GET /api/care/counts", "see", "care desk", s -> "/api/care/counts", s -> "\"unanswered\""),
            shows("GET /api/care/figures", "see", "care desk", s -> "/api/care/figures?location=" + s.cast.pier(),
                s -> "\"handling\""),
            shows("PAGE /care", "see", "care desk", s -> "/care", s -> "data-part=\"figures\"").atTheDesk(),
            lists("PAGE /care", "read", "care chat", s -> "/care?q=ruth", WaysOfCare::chat).atTheDesk(),
            shows("PAGE /care", "read", "care chat", s -> "/care?id=" + s.chat(), WaysOfCare::chat).atTheDesk(),
            shows("PAGE /settings/canned", "see", "canned responses", s -> "/settings/canned?of=" + s.cast.pier(),
                s -> "id=\"settings-title\""),
            shows("PAGE /settings/care", "see", "care settings", s -> "/settings/care", s -> "id=\"form:minutes\""),
            shows("PAGE /settings/care-hours", "see", "care hours", s -> "/settings/care-hours?of=" + s.cast.pier(),
                s -> "id=\"form:away\""));
    }

    private static List<Way> figures() {
        String seen = "care figures over a time";
        return List.of(
            shows("PAGE /care-figures", "see", seen, s -> "/care-figures?location=" + s.cast.pier(),
                s -> "data-part=\"analysis\"").atTheDesk(),
            shows("PAGE /care-counted", "see", seen, s -> "/care-counted", s -> "data-part=\"counted\"").atTheDesk(),
            shows("SERVLET /care-figures.csv", "see", seen, s -> "/care-figures.csv?table=hours", s -> "00:00"),
            lists("PAGE /care", "see", seen, s -> "/care", s -> "care-figures").atTheDesk());
    }

    private static Answer overtaking(ApiClient who, Scene scene) {
        return who.post(ofCleo(scene, "/overtake"), "{\"from\":\"%s\"}".formatted(scene.cast.id(CLEO)));
    }

    private static Answer handingOver(ApiClient who, Scene scene) {
        return who.post(ofCleo(scene, "/hand-over"), "{\"to\":\"%s\"}".formatted(scene.cast.id(COLIN)));
    }

    private static String chat(Scene scene) {
        return scene.chat().toString();
    }

    private static String of(Scene scene, String rest) {
        return "/api/conversations/" + scene.chat() + rest;
    }

    private static String ofCleo(Scene scene, String rest) {
        return "/api/conversations/" + scene.chatOfCleo() + rest;
    }

    private WaysOfCare() {
    }
}
