package lobby.testing;

import java.net.CookieManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;

/** A test that talks to Lobby from outside, over HTTP and the push line, as other systems and our pages do. */
@RunAsClient
public abstract class ApiTest extends ServerTest {

    private static final ConcurrentMap<URI, People> PEOPLE = new ConcurrentHashMap<>();

    private static final ConcurrentMap<String, ApiClient> CLIENTS = new ConcurrentHashMap<>();
    private static Cast cast;

    @ArquillianResource URL server;

    /** Nobody is known to the next server. */
    static synchronized void forget() {
        PEOPLE.clear();
        CLIENTS.clear();
        cast = null;
    }

    /** As this person of the demo data, whose sign-in is shared with other tests. */
    protected ApiClient as(String login) {
        return CLIENTS.computeIfAbsent(base() + login, anybody -> new ApiClient(base(), people().cookies(login)));
    }

    /** As this person of the cast, whose sign-in is shared with other tests. */
    protected ApiClient as(Personas who) {
        cast();
        return as(who.login());
    }

    /** As this person, signed in for this test alone. */
    protected ApiClient anew(String login) {
        return new ApiClient(base(), people().anew(login));
    }

    /** As this person of the cast, by a door of their own that was opened without a password. */
    protected ApiClient comingIn(String login) {
        return new ApiClient(base(), People.keeping(base(), cast().door(login)));
    }

    protected ApiClient anonymously() {
        return new ApiClient(base(), new CookieManager());
    }

    protected static synchronized Cast cast() {
        if (cast == null) {
            cast = new Cast(new Sql(OneDeployment::connect));
        }
        return cast;
    }

    /** Where the server keeps files: beside the database that it was started with, or where all tests are told to. */
    protected static Path files() {
        Path beside = OneDeployment.database().files();
        return Files.isDirectory(beside) ? beside : Path.of(System.getenv("LOBBY_FILES_FOLDER"));
    }

    protected static Sql sql() {
        return cast().sql();
    }

    protected People people() {
        return PEOPLE.computeIfAbsent(base(), People::new);
    }

    /** The address of the application, with a slash at its end. */
    protected URI base() {
        try {
            return server.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
