package lobby.testing.inside;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lets a test do something in a request of somebody's: it leaves the deed here and asks for it over HTTP, and the
 * request that arrives does it. Only the tests' deployment has this.
 */
@WebServlet(Deeds.DOOR)
public class Deeds extends HttpServlet {

    /** Where nobody needs to be signed in: deeds without anybody are deeds too. */
    static final String DOOR = "/error/deeds";

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ConcurrentMap<String, Pending> PENDING = new ConcurrentHashMap<>();

    /** @param browser whose request it is to be */
    @SuppressWarnings("unchecked")
    public static <T> T doInside(URI base, HttpClient browser, Callable<T> deed) throws Exception {
        String id = UUID.randomUUID().toString();
        Pending pending = new Pending(deed);
        PENDING.put(id, pending);
        HttpRequest request = HttpRequest.newBuilder(base.resolve("." + DOOR + "?id=" + id)).timeout(PATIENCE).build();
        HttpResponse<String> answer = browser.send(request, ofString());
        if (PENDING.remove(id) != null) {
            throw new IllegalStateException("It wasn’t done: " + answer.statusCode() + " " + answer.body());
        }
        if (pending.thrown instanceof AssertionError wrong) {
            throw wrong;
        }
        if (pending.thrown instanceof Exception refused) {
            throw refused;
        }
        return (T) pending.result;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Pending pending = PENDING.remove(request.getParameter("id"));
        if (pending == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pending.run();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** A deed, and what came of it. */
    private static final class Pending {

        private final Callable<?> deed;
        private volatile Object result;
        private volatile Throwable thrown;

        Pending(Callable<?> deed) {
            this.deed = deed;
        }

        void run() {
            try {
                result = deed.call();
            } catch (Exception | AssertionError e) {
                thrown = e;
            }
        }
    }
}
