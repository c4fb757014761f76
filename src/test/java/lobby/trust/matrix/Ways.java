package lobby.trust.matrix;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.trust.matrix.Way.Begin;

/** Ways to bookings and to what is said about them: calls of the interface, lists, searches, cursors and files. */
final class Ways {

    /** A cursor that nobody was given, from before all there is. */
    private static final String FORGED = Base64.getUrlEncoder().withoutPadding()
        .encodeToString("2099-01-01T00:00:00Z ffffffff-ffff-ffff-ffff-ffffffffffff".getBytes(US_ASCII));

    static List<Way> all() {
        List<Way> all = new ArrayList<>();
        all.addAll(toBookings());
        all.addAll(toConversations());
        all.addAll(toActs());
        all.addAll(WaysOfFiles.all());
        all.addAll(WaysOfSignatures.all());
        all.addAll(WaysOfCare.all());
        all.addAll(WaysOfOffers.all());
        all.addAll(WaysOfAnnouncements.all());
        all.addAll(WaysOfBroadcasts.all());
        all.addAll(WaysOfPages.all());
        all.addAll(WaysOfSettings.all());
        return all;
    }

    private static List<Way> toBookings() {
        String one = "GET /api/bookings/{id}";
        return List.of(
            lists("GET /api/bookings", "see", "booking", s -> "/api/bookings?q=" + s.mark, Ways::booking),
            lists("GET /api/bookings", "see", "booking",
                s -> "/api/bookings?limit=100&from=2026-01-01T00:00:00Z&q=Quiz%20" + s.mark, Ways::booking),
            lists("GET /api/search", "see", "booking", s -> "/api/search?q=" + s.mark, Ways::booking),
            lists("SERVLET /bookings.csv", "see", "booking", s -> "/bookings.csv?location=all&q=" + s.mark,
                s -> s.mark),
            shows(one, "see", "booking", s -> "/api/bookings/" + s.booking, Ways::booking),
            lists(one, "see", "notes", s -> "/api/bookings/" + s.booking, Scene::notes),
            lists("SERVLET /bookings.csv", "see", "booking", s -> "/bookings.csv?event=" + s.event, s -> s.mark),
            shows("GET /api/bookings/{id}/calendar", "see", "booking", s -> "/api/bookings/" + s.booking + "/calendar",
                s -> s.mark));
    }

    private static List<Way> toConversations() {
        String messages = "GET /api/conversations/{id}/messages";
        String list = "GET /api/conversations";
        return List.of(
            shows("GET /api/bookings/{id}/conversation", "read", "conversation",
                s -> "/api/bookings/" + s.booking + "/conversation", Ways::conversation),
            shows("GET /api/conversations/{id}", "read", "conversation", s -> of(s, ""), Ways::conversation),
            shows(messages, "read", "conversation", s -> of(s, "/messages"), Ways::word),
            shows(messages, "read", "conversation", s -> of(s, "/messages?before=2"), Ways::word),
            shows(messages, "read", "conversation", s -> of(s, "/messages?after=0"), Ways::word),
            lists(list, "read", "conversation", s -> "/api/conversations?limit=100", Ways::conversation),
            lists(list, "read", "conversation", s -> "/api/conversations?limit=100&state=OPEN", Ways::conversation),
            lists(list, "have", "conversation", s -> "/api/conversations?limit=100&state=MINE", Ways::conversation),
            lists(list, "read", "conversation", s -> "/api/conversations?limit=100&cursor=" + FORGED,
                Ways::conversation),
            lists(list, "read", "conversation", s -> "/api/conversations?q=" + s.mark, Ways::conversation),
            lists(list, "read", "conversation", s -> "/api/conversations?limit=100&location=" + s.cast.pier(),
                Ways::conversation),
            lists("GET /api/bookings", "read", "conversation", s -> "/api/bookings?q=" + s.mark, Ways::conversation),
            lists("GET /api/search", "read", "conversation", s -> "/api/search?q=" + s.mark, Ways::conversation),
            call("GET /api/conversations/counts", "see", "own account",
                (who, s) -> who.get("/api/conversations/counts")));
    }

    private static List<Way> toActs() {
        String about = "POST /api/bookings/{id}/conversation/messages";
        return List.of(
            call(about, "start", "conversation", (who, s) -> who.post(about(s), s.message())).when(Begin.SILENT),
            call(about, "write", "conversation", (who, s) -> who.post(about(s), s.message())),
            call("POST /api/conversations/{id}/messages", "write", "conversation",
                (who, s) -> who.post(of(s, "/messages"), s.message())),
            call("DELETE /api/conversations/{id}/messages/{number}", "unsend", "own message", Ways::unsending),
            call("DELETE /api/conversations/{id}/messages/{number}", "unsend", "message of somebody else",
                (who, s) -> who.delete(of(s, "/messages/1"))),
            call("POST /api/conversations/{id}/typing", "write", "conversation",
                (who, s) -> who.post(of(s, "/typing"))),
            call("POST /api/conversations/{id}/close", "close", "conversation", (who, s) -> who.post(of(s, "/close"))),
            call("POST /api/conversations/{id}/reopen", "reopen", "conversation",
                (who, s) -> who.post(of(s, "/reopen"))).when(Begin.CLOSED),
            call("PUT /api/conversations/{id}/read", "read", "conversation",
                (who, s) -> who.put(of(s, "/read"), "{\"upTo\":1}")),
            call("PUT /api/conversations/{id}/delivered", "read", "conversation",
                (who, s) -> who.put(of(s, "/delivered"), "{\"upTo\":1}")),
            call("POST /api/bookings/{id}/cancel", "cancel", "booking",
                (who, s) -> who.post("/api/bookings/" + s.booking + "/cancel")),
            call("POST /api/bookings/{id}/check-in", "check in", "booking",
                (who, s) -> who.post("/api/bookings/" + s.booking + "/check-in")),
            Way.listening("SOCKET /push", "read", "conversation"));
    }

    /** Of something that was just written, where it could be. */
    private static Answer unsending(ApiClient who, Scene scene) {
        Answer sent = who.post(of(scene, "/messages"), scene.message());
        return who.delete(of(scene, "/messages/" + (sent.status() == 201 ? sent.json().getInt("number") : 1)));
    }

    static String booking(Scene scene) {
        return scene.booking.toString();
    }

    static String conversation(Scene scene) {
        return scene.conversation.toString();
    }

    private static String word(Scene scene) {
        return "Word of " + scene.mark;
    }

    private static String about(Scene scene) {
        return "/api/bookings/%s/conversation/messages".formatted(scene.booking);
    }

    private static String of(Scene scene, String rest) {
        return "/api/conversations/" + scene.conversation + rest;
    }

    private Ways() {
    }
}
