package lobby.faults;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import lobby.faults.Ledger.Away;
import lobby.faults.Ledger.Failure;
import lobby.faults.Ledger.Seen;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;

/**
 * Somebody whose page shows what comes: over its line while that holds, and by asking what is new when it sees a gap or
 * comes back.
 */
final class Reader implements Runnable {

    private static final Duration LISTENS = Duration.ofMillis(200);
    private static final int READS_EVERY = 20;

    private final ApiClient page;
    private final String login;
    private final Ledger ledger;
    private final Pace pace;
    private final Map<String, Long> last = new HashMap<>();
    private long goneSince;
    private int goneBy;

    Reader(ApiClient page, String login, List<Talk> talks, Ledger ledger, Pace pace) {
        this.page = page;
        this.login = login;
        this.ledger = ledger;
        this.pace = pace;
        talks.forEach(talk -> last.put(talk.conversation(), 0L));
        ledger.seen().stream()
            .filter(line -> line.reader().equals(login))
            .forEach(line -> last.put(line.conversation(), line.number()));
    }

    @Override
    public void run() {
        while (pace.pause(LISTENS.toMillis())) {
            try (OpenLine line = page.listen()) {
                catchUp();
                comeBack();
                while (pace.goesOn() && line.isOpen()) {
                    line.poll("message", LISTENS).ifPresent(this::hear);
                }
                if (!line.isOpen()) {
                    leave(line.closeCode());
                }
            } catch (UncheckedIOException | CompletionException | AssertionError down) {
                ledger.write(new Failure(login, "page: " + down));
                leave(0);
            }
        }
    }

    /** Asks for whatever is new everywhere. */
    void catchUp() {
        last.keySet().forEach(this::catchUp);
    }

    private void leave(int code) {
        if (goneSince == 0) {
            goneSince = System.nanoTime();
            goneBy = code;
        }
    }

    private void comeBack() {
        if (goneSince != 0) {
            ledger.write(new Away(login, goneBy, NANOSECONDS.toMillis(System.nanoTime() - goneSince)));
            goneSince = 0;
        }
    }

    private void hear(JsonObject frame) {
        String conversation = frame.getString("conversation");
        long number = frame.getJsonNumber("number").longValue();
        long known = last.getOrDefault(conversation, Long.MAX_VALUE);
        if (number == known + 1) {
            show(conversation, frame.getJsonObject("message"));
        } else if (number > known) {
            catchUp(conversation);
        }
    }

    private void catchUp(String conversation) {
        boolean complete = false;
        while (!complete) {
            Answer answer = page.get("/api/conversations/%s/messages?after=%d&limit=100".formatted(conversation,
                last.get(conversation))).require(200);
            for (JsonValue message : answer.json().getJsonArray("messages")) {
                show(conversation, message.asJsonObject());
            }
            complete = answer.json().getBoolean("complete");
        }
    }

    private void show(String conversation, JsonObject message) {
        long number = message.getJsonNumber("number").longValue();
        ledger.write(new Seen(login, conversation, number, message.getString("clientId")));
        last.put(conversation, number);
        if (number % READS_EVERY == 0) {
            page.put("/api/conversations/" + conversation + "/read", "{\"upTo\":%d}".formatted(number - 1));
        }
    }
}
