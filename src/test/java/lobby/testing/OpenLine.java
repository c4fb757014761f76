package lobby.testing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The line of an open page: what came over it waits here in its order until somebody asks for it. */
public final class OpenLine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;

    private OpenLine() {
    }

    static OpenLine open(HttpClient browser, URI address, CookieManager cookies, Map<String, String> headers) {
        OpenLine line = new OpenLine();
        WebSocket.Builder builder = browser.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        if (!cookies.getCookieStore().getCookies().isEmpty()) {
            builder.header("Cookie", cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(joining("; ")));
        }
        URI webSocket = URI.create(address.toString().replaceFirst("^http", "ws"));
        line.socket = builder.buildAsync(webSocket, line.new Listener()).join();
        return line;
    }

    /** The next frame of this type; those before it are passed over. */
    public JsonObject next(String type) {
        return next(type, frame -> true);
    }

    public JsonObject next(String type, Predicate<JsonObject> wanted) {
        return next(type, wanted, PATIENCE)
            .orElseThrow(() -> new AssertionError("no frame of type " + type + " within " + PATIENCE));
    }

    /** The next frame of this type, if one comes in this time. */
    public Optional<JsonObject> poll(String type, Duration time) {
        return next(type, frame -> true, time);
    }

    /** Whether such a frame stays away for so long. */
    public boolean hearsNo(String type, Duration time) {
        return poll(type, time).isEmpty();
    }

    /** What comes from now on, until that is enough. */
    public List<JsonObject> until(Predicate<List<JsonObject>> enough) {
        List<JsonObject> heard = new ArrayList<>();
        while (!enough.test(heard)) {
            heard.add(take(PATIENCE).orElseThrow(() -> new AssertionError("heard no more than " + heard)));
        }
        return heard;
    }

    /** All that comes until nothing more has come for so long. */
    public List<JsonObject> all(Duration silence) {
        List<JsonObject> heard = new ArrayList<>();
        Optional<JsonObject> next = take(silence);
        while (next.isPresent()) {
            heard.add(next.get());
            next = take(silence);
        }
        return heard;
    }

    /** The code it was closed with, once it was. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE.toMillis(), MILLISECONDS).join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    public void say(String text) {
        sayPart(text, true);
    }

    /** Says a text, or a part of one, to whoever still listens. */
    public void sayPart(String text, boolean last) {
        attempt(() -> socket.sendText(text, last));
    }

    public void say(byte[] bytes) {
        attempt(() -> socket.sendBinary(ByteBuffer.wrap(bytes), true));
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void attempt(Supplier<CompletableFuture<WebSocket>> sending) {
        try {
            sending.get().join();
        } catch (CompletionException gone) {
            // whoever hung up says so by a code
        }
    }

    private Optional<JsonObject> take(Duration time) {
        try {
            return Optional.ofNullable(frames.poll(time.toNanos(), NANOSECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<JsonObject> next(String type, Predicate<JsonObject> wanted, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (true) {
                JsonObject frame = frames.poll(end - System.nanoTime(), NANOSECONDS);
                if (frame == null || frame.getString("type").equals(type) && wanted.test(frame)) {
                    return Optional.ofNullable(frame);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in what comes; parts of a text are put together first. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                if (text.charAt(0) == '{') {
                    frames.add(parsed(text.toString()));
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(1006);
        }

        private static JsonObject parsed(String text) {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }
}
