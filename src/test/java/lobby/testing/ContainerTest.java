package lobby.testing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.net.CookieManager;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import lobby.testing.inside.Deed;
import lobby.testing.inside.Deeds;

/**
 * A test that runs inside the server, where it can have whatever the product injects. What somebody does there, they do
 * in a request of their own, signed in as in every other.
 */
public abstract class ContainerTest extends ServerTest {

    private static final ConcurrentMap<URI, People> PEOPLE = new ConcurrentHashMap<>();
    private static Cast cast;
    private static URI base;

    /** Does it as this person of the demo data; what it returns or throws is what the caller gets. */
    protected static <T> T as(String login, Callable<T> deed) throws Exception {
        return Deeds.doInside(base(), People.browser(people().cookies(login)), deed);
    }

    /** Does it as this person of the cast. */
    protected static <T> T as(Personas who, Callable<T> deed) throws Exception {
        cast();
        return as(who.login(), deed);
    }

    protected static void as(Personas who, Deed deed) throws Exception {
        cast();
        as(who.login(), deed);
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

    /** As this person of the cast, from outside, by a door of their own that was opened without a password. */
    protected static ApiClient comingIn(String login) {
        return comingInBy(cast().door(login));
    }

    /** As whoever an open door lets in, from outside. */
    protected static ApiClient comingInBy(String door) {
        return new ApiClient(base(), People.keeping(base(), door));
    }

    /** As nobody, from outside. */
    protected static ApiClient anonymous() {
        return new ApiClient(base(), new CookieManager());
    }

    protected static synchronized Cast cast() {
        if (cast == null) {
            cast = new Cast(new Sql(database()::getConnection));
        }
        return cast;
    }

    protected static Sql sql() {
        return cast().sql();
    }

    protected static People people() {
        return PEOPLE.computeIfAbsent(base(), People::new);
    }

    /** The database beside the product, as the product reaches it. */
    protected static DataSource database() {
        try {
            return InitialContext.doLookup("java:comp/env/jdbc/lobby");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the application, with a slash at its end. */
    protected static synchronized URI base() {
        if (base == null) {
            HttpServletRequest request = CDI.current().select(HttpServletRequest.class).get();
            base = URI.create("http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
        }
        return base;
    }
}
