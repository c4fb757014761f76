package lobby.testing;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Talks to Lobby over HTTP as one of our own pages does, in somebody's name or nobody's. */
public final class ApiClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, String> OURS = Map.of("X-Requested-With", "Lobby", "Accept", "*/*");

    private final URI base;
    private final CookieManager cookies;
    private final HttpClient browser;
    private final Map<String, String> headers;

    /** @param base address of the application, with a slash at its end */
    public ApiClient(URI base, CookieManager cookies) {
        this(base, cookies, People.browser(cookies), OURS);
    }

    private ApiClient(URI base, CookieManager cookies, HttpClient browser, Map<String, String> headers) {
        this.base = base;
        this.cookies = cookies;
        this.browser = browser;
        this.headers = headers;
    }

    public Answer get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return ask("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").ask("POST", path, BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").ask("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer delete(String path) {
        return ask("DELETE", path, BodyPublishers.noBody());
    }

    /** Brings a file for a message about a booking, as the composer does. */
    public Answer bring(String name, byte[] content) {
        return bring(name, BodyPublishers.ofByteArray(content), PATIENCE);
    }

    /** The same for a care chat. */
    public Answer bringForCare(String name, byte[] content) {
        return bring("api/attachments?use=CARE", name, BodyPublishers.ofByteArray(content), PATIENCE);
    }

    /** The same with a file that takes its time. */
    public Answer bring(String name, BodyPublisher content, Duration patience) {
        return bring("api/attachments", name, content, patience);
    }

    private Answer bring(String path, String name, BodyPublisher content, Duration patience) {
        String boundary = "lobby-" + UUID.randomUUID();
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, name.replace("\"", "%22"));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary).ask("POST", path,
            BodyPublishers.concat(BodyPublishers.ofString(head), content,
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary))), patience);
    }

    /** A file as it is handed out, byte for byte. */
    public byte[] download(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(PATIENCE).GET();
        headers.forEach(request::setHeader);
        HttpResponse<byte[]> answer = People.send(browser, request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError("expected 200, but was answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Any method, any body; headers that say what it is come with {@link #with}. */
    public Answer ask(String method, String path, BodyPublisher body) {
        return ask(method, path, body, PATIENCE);
    }

    private Answer ask(String method, String path, BodyPublisher body, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(patience).method(method, body);
        headers.forEach(request::setHeader);
        return Answer.of(People.send(browser, request.build()));
    }

    /** The same with one more header, or another value of it. */
    public ApiClient with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ApiClient(base, cookies, browser, more);
    }

    /** The same without a header that our own pages send. */
    public ApiClient without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new ApiClient(base, cookies, browser, fewer);
    }

    /** Opens a line for what is new, as each of our pages does; they say where they come from. */
    public OpenLine listen() {
        Map<String, String> ours = new HashMap<>(headers);
        ours.putIfAbsent("Origin", base.getScheme() + "://" + base.getAuthority());
        return OpenLine.open(browser, at("push"), cookies, ours);
    }

    /** What the browser keeps under this name; blank where it keeps nothing. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals(name))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElse("");
    }

    /** Has the browser keep this, whatever it was told since; nothing where the value is blank. */
    public void keep(String name, String value) {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).toList()
            .forEach(cookie -> cookies.getCookieStore().remove(base, cookie));
        if (!value.isEmpty()) {
            HttpCookie cookie = new HttpCookie(name, value);
            cookie.setPath("/");
            cookie.setVersion(0);
            cookies.getCookieStore().add(base, cookie);
        }
    }

    /** A path of ours, or one as it stands in a page, where the server's part of it comes first. */
    public URI at(String path) {
        boolean isWhole = path.startsWith(base.getPath());
        return base.resolve(!isWhole && path.startsWith("/") ? path.substring(1) : path);
    }
}
