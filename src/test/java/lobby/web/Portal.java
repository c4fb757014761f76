package lobby.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;

/** A portal that is not ours, on a port of its own: a page with a frame in it, which obeys and shows what it hears. */
final class Portal implements AutoCloseable {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="UTF-8"><meta name="viewport" content="width=device-width">
        <title>Portal</title>
        <link rel="icon" href="data:,">
        <style>
            body { margin: 0; font: 16px sans-serif; background: #ddd }
            header { padding: 1rem; background: #334; color: #fff }
            iframe { display: block; width: 100%; height: 300px; border: 0 }
        </style>
        <header>The portal · <span id="unread">nothing heard</span></header>
        <iframe id="lobby" title="Lobby"></iframe>
        <footer>The portal's end</footer>
        <script>
            const frame = document.getElementById('lobby');
            const address = new URLSearchParams(location.search).get('frame') ?? 'about:blank';
            addEventListener('message', event => {
                if (event.origin === new URL(address).origin && event.data.source === 'lobby') {
                    frame.style.height = event.data.height + 'px';
                    document.getElementById('unread').textContent = event.data.unread + ' unread';
                }
            });
            frame.src = address;
        </script>
        </html>
        """;

    private final HttpServer server;

    private Portal(HttpServer server) {
        this.server = server;
    }

    static Portal open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = PAGE.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return new Portal(server);
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The address of its page with this in the frame. */
    String framing(String address) {
        return origin() + "/?frame=" + URLEncoder.encode(address, UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
