package lobby.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.net.CookieManager;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lobby.testing.inside.Deed;
import lobby.testing.inside.Deeds;

/**
 * A test that runs inside the server, where it can have whatever the product injects. What somebody does there, they do
 * in a request of their own, signed in as in every other.
 */
public abstract class ContainerTest extends ServerTest {

    private static final ConcurrentMap<URI, People> PEOPLE = new ConcurrentHashMap<>();

    /** Does it as this person of the demo data; what it returns or throws is what the caller gets. */
    protected static <T> T as(String login, Callable<T> deed) throws Exception {
        return Deeds.doInside(base(), People.browser(people().cookies(login)), deed);
    }

    protected static void as(String login, Deed deed) throws Exception {
        as(login, () -> {
            deed.run();
            return null;
        });
    }

    /** Does it in a request of its own in which nobody is signed in. */
    protected static <T> T anonymously(Callable<T> deed) throws Exception {
        return Deeds.doInside(base(), People.browser(new CookieManager()), deed);
    }

    protected static People people() {
        return PEOPLE.computeIfAbsent(base(), People::new);
    }

    /** The address of the application, with a slash at its end. */
    protected static URI base() {
        HttpServletRequest request = CDI.current().select(HttpServletRequest.class).get();
        return URI.create("http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
    }
}
