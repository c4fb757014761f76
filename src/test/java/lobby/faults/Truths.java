package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** Asks for what there really is of conversations, as pages do that were opened just now. */
final class Truths {

    private static final int PAGE = 100;

    private final Function<String, String> login;

    /** @param login by the name that somebody is shown with */
    Truths(Function<String, String> login) {
        this.login = login;
    }

    /** @param pages of everybody who writes in them, by login */
    List<Truth> of(List<Talk> talks, Map<String, ApiClient> pages) {
        return talks.stream().map(talk -> truth(talk, pages)).toList();
    }

    private Truth truth(Talk talk, Map<String, ApiClient> pages) {
        List<Standing> standings = talk.writers().stream().map(login -> {
            JsonObject view = pages.get(login).get("/api/conversations/" + talk.conversation()).require(200).json();
            return new Standing(login, view.getJsonNumber("readUpTo").longValue(),
                view.getJsonNumber("unread").longValue());
        }).toList();
        return new Truth(talk.conversation(), lines(talk, pages.get(talk.writers().get(0))), standings);
    }

    private List<Line> lines(Talk talk, ApiClient page) {
        List<Line> lines = new ArrayList<>();
        boolean complete = false;
        while (!complete) {
            long last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
            JsonObject answer = page.get("/api/conversations/%s/messages?after=%d&limit=%d"
                .formatted(talk.conversation(), last, PAGE)).require(200).json();
            answer.getJsonArray("messages").forEach(message -> lines.add(line(message.asJsonObject(), page)));
            complete = answer.getBoolean("complete");
        }
        return lines;
    }

    private Line line(JsonObject message, ApiClient page) {
        return new Line(message.getJsonNumber("number").longValue(), message.getString("clientId"),
            login.apply(message.getJsonObject("author").getString("name")), message.getString("kind"),
            message.getString("text"), message.getJsonArray("attachments").stream()
                .map(file -> opened(page, file.asJsonObject().getString("id"))).toList());
    }

    /** Every file of a load is of plain letters, so that the text of the answer is what is in it. */
    private static String opened(ApiClient page, String file) {
        try {
            Answer answer = page.get("/api/attachments/" + file);
            return answer.status() == 200
                ? Brought.hash(answer.body().getBytes(UTF_8)) : answer.status() + " " + answer.body();
        } catch (UncheckedIOException broken) {
            return broken.toString();
        }
    }
}
