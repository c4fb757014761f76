package lobby.trust.history;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;

/** Somebody in a history: what they have open, and what they have heard. */
final class Player implements AutoCloseable {

    final String login;
    final boolean staff;
    final ApiClient browser;
    private final OpenLine line;
    private final Map<UUID, StalePage> pages = new LinkedHashMap<>();
    private final Set<String> heard = new HashSet<>();

    Player(String login, boolean staff, ApiClient browser) {
        this.login = login;
        this.staff = staff;
        this.browser = browser;
        this.line = browser.listen();
        line.next("badge");
    }

    boolean mayRead(UUID conversation) {
        return browser.get("/api/conversations/" + conversation).status() == 200;
    }

    /** Opens the page of a conversation, and leaves it to what comes over the line. */
    void opens(UUID conversation) {
        pages.put(conversation, StalePage.of(conversation, browser));
    }

    /** Whoever could not read for a while has a page that is out of date. */
    void lost(UUID conversation) {
        pages.remove(conversation);
    }

    Set<UUID> stillOpen() {
        return Set.copyOf(pages.keySet());
    }

    StalePage page(UUID conversation) {
        return pages.get(conversation);
    }

    /** Takes in what has come until this message of this conversation. */
    void hearsUntil(UUID conversation, int number) {
        line.until(frames -> !frames.isEmpty() && isMessage(frames.get(frames.size() - 1), conversation, number))
            .forEach(this::takeIn);
    }

    /** Takes in whatever has come, and comes within a moment. */
    void hearsTheRest() {
        line.all(java.time.Duration.ofMillis(100)).forEach(this::takeIn);
    }

    /** The messages that came over the line, each as conversation and number. */
    Set<String> heard() {
        return heard;
    }

    private void takeIn(JsonObject frame) {
        if (frame.getString("type").equals("message")) {
            heard.add(frame.getString("conversation") + " " + frame.getInt("number"));
        }
        if (frame.containsKey("conversation")) {
            StalePage page = pages.get(UUID.fromString(frame.getString("conversation")));
            if (page != null) {
                page.takeIn(frame);
            }
        }
    }

    private static boolean isMessage(JsonObject frame, UUID conversation, int number) {
        return frame.getString("type").equals("message") && frame.getInt("number") == number
            && frame.getString("conversation").equals(conversation.toString());
    }

    @Override
    public void close() {
        line.close();
    }

    @Override
    public String toString() {
        return login;
    }
}
