package lobby.trust.history;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lobby.testing.ApiClient;

/** What a page shows of a conversation that was loaded once and has had nothing but events since. */
final class StalePage {

    private final Map<Integer, String> messages = new TreeMap<>();
    private final Map<String, Integer> marks = new TreeMap<>();
    private String state;

    private StalePage() {
    }

    static StalePage of(UUID conversation, ApiClient browser) {
        StalePage page = new StalePage();
        JsonObject view = browser.get("/api/conversations/" + conversation).require(200).json();
        page.state = view.getString("state");
        view.getJsonArray("marks").stream().map(JsonValue::asJsonObject).forEach(page::mark);
        boolean complete = false;
        int last = 0;
        while (!complete) {
            JsonObject part = browser.get("/api/conversations/%s/messages?limit=100&after=%d"
                .formatted(conversation, last)).require(200).json();
            part.getJsonArray("messages").forEach(line -> page.line(line.asJsonObject()));
            last = page.messages.keySet().stream().mapToInt(number -> number).max().orElse(0);
            complete = part.getBoolean("complete");
        }
        return page;
    }

    void takeIn(JsonObject frame) {
        switch (frame.getString("type")) {
            case "message" -> line(frame.getJsonObject("message"));
            case "unsent" -> line(frame.getJsonObject("message"));
            case "state" -> state = frame.getString("state");
            case "read" -> marks.merge(frame.getString("person"), frame.getInt("readUpTo"), Math::max);
            default -> {
                // nothing that is shown
            }
        }
    }

    private void line(JsonObject line) {
        messages.put(line.getInt("number"), line.toString());
        if (line.getString("kind").equals("TEXT")) {
            marks.merge(line.getJsonObject("author").getString("id"), line.getInt("number"), Math::max);
        }
    }

    private void mark(JsonObject mark) {
        marks.merge(mark.getJsonObject("person").getString("id"), mark.getInt("readUpTo"), Math::max);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StalePage page && toString().equals(page.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return state + "\n" + messages + "\n" + marks;
    }
}
