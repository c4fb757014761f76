package lobby.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connected page: it only listens, and says which messages it hears of by their client ids. */
final class Line implements WebSocket.Listener {

    private static final Pattern CLIENT_ID = Pattern.compile("\"clientId\":\"([0-9a-f-]{36})\"");

    private final Consumer<String> heard;
    private final StringBuilder text = new StringBuilder();

    private Line(Consumer<String> heard) {
        this.heard = heard;
    }

    static CompletableFuture<WebSocket> open(HttpClient client, URI address, String door, Consumer<String> heard) {
        String origin = address.getScheme().replace("ws", "http") + "://" + address.getAuthority();
        return client.newWebSocketBuilder()
            .header("Cookie", "LOBBY_DOOR=" + door)
            .header("Origin", origin)
            .buildAsync(address, new Line(heard));
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            Matcher id = CLIENT_ID.matcher(text);
            if (id.find()) {
                heard.accept(id.group(1));
            }
            text.setLength(0);
        }
        socket.request(1);
        return null;
    }
}
