package lobby.faults;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lobby.faults.Errand.Side;
import lobby.faults.Errand.Turn;
import lobby.testing.ApiClient;

/**
 * Somebody of the team at their desk: answers whoever of theirs waits, then takes some of those that nobody has, the
 * longest waiting first, and finishes what is done. Now and then they say yes when they are asked whether to overtake.
 */
final class MondayAgent implements Runnable {

    private static final int ALL = 50;
    private static final int FIRST = 10;
    private static final int OVERTAKES_ONE_IN = 5;
    private static final int LOOKS_UP_AFTER = 20;

    private final Monday monday;
    private final String login;
    private final List<ApiClient> pages;
    private final String team;
    private final Random random;
    private int asked;

    /** @param pages on each of the nodes, which are used in turn */
    MondayAgent(Monday monday, String login, List<ApiClient> pages, String team, long seed) {
        this.monday = monday;
        this.login = login;
        this.pages = pages;
        this.team = team;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        Pace pace = new Pace();
        while (monday.goesOn()) {
            int done = work("MINE", ALL) + work("UNANSWERED", FIRST);
            if (done == 0) {
                pace.pause(LOOKS_UP_AFTER);
            }
        }
    }

    /** @param most chats from the beginning of that part of the desk, in any order: colleagues look there, too */
    private int work(String part, int most) {
        JsonObject desk = page().get("/api/care/chats?limit=%d&part=%s&location=%s".formatted(most, part, team))
            .require(200).json();
        List<String> chats = new ArrayList<>(desk.getJsonArray("chats").getValuesAs(JsonObject.class).stream()
            .map(row -> row.getString("id")).toList());
        Collections.shuffle(chats, random);
        int done = 0;
        for (String chat : chats) {
            if (monday.errand(chat).filter(errand -> act(chat, errand)).isPresent()) {
                done++;
            }
        }
        return done;
    }

    private boolean act(String chat, Errand errand) {
        Optional<Turn> turn = errand.next();
        if (turn.isEmpty() || turn.get().side() == Side.RESIDENT) {
            return false;
        }
        if (turn.get().side() == Side.END) {
            return finish(chat, errand, turn.get());
        }
        if (say(chat, turn.get().text(), Optional.empty()).isEmpty() && !overtakes(chat, turn.get().text())) {
            return false;
        }
        monday.said(errand, turn.get());
        return true;
    }

    /** One at a time: finished a moment later, a chat of somebody who has come back would be settled unanswered. */
    private boolean finish(String chat, Errand errand, Turn end) {
        synchronized (errand) {
            boolean isDue = errand.next().filter(turn -> turn == end).isPresent();
            if (isDue) {
                page().post("/api/conversations/" + chat + "/finish").require(200);
                monday.said(errand, end);
            }
            return isDue;
        }
    }

    /** On yes the answer goes out; by somebody else again, and they leave it. */
    private boolean overtakes(String chat, String text) {
        if (random.nextInt(OVERTAKES_ONE_IN) > 0) {
            return false;
        }
        JsonObject view = page().get("/api/conversations/" + chat).require(200).json();
        return !view.isNull("agent")
            && say(chat, text, Optional.of(view.getJsonObject("agent").getString("id"))).isPresent();
    }

    private Optional<String> say(String chat, String text, Optional<String> overtake) {
        return monday.say(page(), "/api/conversations/" + chat + "/messages", login, chat, text, overtake);
    }

    private ApiClient page() {
        return pages.get(asked++ % pages.size());
    }
}
