package lobby.trust.matrix;

import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.lists;
import static lobby.trust.matrix.Way.shows;

import java.util.ArrayList;
import java.util.List;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** Ways through pages: the rooms of the staff, the rooms of residents, and links that lead deep into them. */
final class WaysOfPages {

    static List<Way> all() {
        List<Way> all = new ArrayList<>();
        desk().forEach(way -> all.add(way.atTheDesk()));
        all.addAll(rooms());
        return all;
    }

    private static List<Way> desk() {
        return List.of(
            shows("PAGE /booking", "see", "booking", s -> "/booking?id=" + s.booking, s -> "Quiz " + s.mark),
            lists("PAGE /booking", "see", "notes", s -> "/booking?id=" + s.booking, Scene::notes),
            lists("PAGE /booking", "change", "booking", s -> "/booking?id=" + s.booking + "&edit=1",
                s -> "name=\"booking:places\""),
            lists("PAGE /bookings", "see", "booking", s -> "/bookings?location=all&q=" + s.mark, Ways::booking),
            lists("PAGE /bookings", "see", "booking", s -> "/bookings?event=" + s.event, Ways::booking),
            shows("PAGE /bookings", "see", "booking", s -> "/bookings?booking=" + s.booking, s -> "Quiz " + s.mark),
            lists("PAGE /bookings", "read", "conversation", s -> "/bookings?location=all&q=" + s.mark,
                Ways::conversation),
            shows("PAGE /conversations", "read", "conversation", s -> "/conversations?id=" + s.conversation,
                s -> "Quiz " + s.mark),
            lists("PAGE /conversations", "read", "conversation", s -> "/conversations", Ways::conversation),
            lists("PAGE /conversations", "read", "conversation", s -> "/conversations?q=" + s.mark, Ways::conversation),
            shows("PAGE /event", "see", "event", s -> "/event?id=" + s.event, s -> "Quiz " + s.mark),
            lists("PAGE /event", "change", "event", s -> "/event?id=" + s.event + "&edit=1",
                s -> "name=\"event:title\""),
            lists("PAGE /events", "see", "event", s -> "/events?q=" + s.mark, s -> "event?id=" + s.event));
    }

    private static List<Way> rooms() {
        return List.of(
            call("SERVLET /b/*", "see", "booking", (who, s) -> led(who, "/b/" + s.mark)),
            call("SERVLET /b/*", "read", "conversation", (who, s) -> led(who, "/b/" + s.mark + "/conversation")),
            shows("PAGE /my/booking", "see", "booking", s -> "/my/booking?id=" + s.booking, s -> "Quiz " + s.mark),
            lists("PAGE /my/booking", "see", "notes", s -> "/my/booking?id=" + s.booking, Scene::notes),
            lists("PAGE /my/bookings", "have", "booking", s -> "/my/bookings", Ways::booking),
            lists("PAGE /my/home", "have", "booking", s -> "/my/home", Ways::booking),
            lists("PAGE /my/home", "have", "conversation", s -> "/my/home", Ways::conversation),
            shows("PAGE /my/event", "see", "event", s -> "/my/event?id=" + s.event, s -> "Quiz " + s.mark),
            lists("PAGE /my/events", "see", "event", s -> "/my/events", s -> s.event.toString()),
            lists("PAGE /my/messages", "have", "conversation", s -> "/my/messages", Ways::conversation),
            shows("PAGE /my/thread", "read", "conversation", s -> "/my/thread?id=" + s.conversation,
                Ways::conversation),
            shows("PAGE /my/thread", "read", "conversation", s -> "/my/thread?booking=" + s.booking,
                Ways::conversation),
            shows("PAGE /my/sign", "read", "conversation", s -> "/my/sign?id=" + s.document(), Scene::content),
            lists("PAGE /my/sign", "sign", "document", s -> "/my/sign?id=" + s.document(),
                s -> "name=\"sign:consent\""),
            shows("PAGE /my/profile", "see", "own account", s -> "/my/profile", s -> "id=\"password\""),
            shows("PAGE /profile", "see", "own account", s -> "/profile", s -> "id=\"password\""));
    }

    /** Where a link leads, unless to the sign-in page. */
    private static Answer led(ApiClient who, String link) {
        Answer answer = who.get(link);
        boolean leads = answer.status() == 302 && !answer.header("Location").contains("/sign-in");
        return leads ? who.get(who.at("").resolve(answer.header("Location")).toString()) : answer;
    }

    private WaysOfPages() {
    }
}
