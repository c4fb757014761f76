package lobby.administration.founding;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.faults.Node;
import lobby.faults.TwoNodes;
import lobby.local.LocalDatabase;
import lobby.security.door.Tokens;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import lobby.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.util.PSQLState;

/** Two nodes on a database in which nothing was founded; it is so again before each test. A class starts them once. */
abstract class Unfounded {

    private static final Pattern TOLD =
        Pattern.compile("not founded yet: open (.+) in a browser and write the founding code (\\S+) there");

    private static final String DEADLOCK = PSQLState.DEADLOCK_DETECTED.getState();

    private static TwoNodes nodes;

    @BeforeEach
    void nothing_is_founded() throws IOException {
        if (nodes == null) {
            nodes = TwoNodes.start("founding", Map.of("LOBBY_DEMO", "false"));
        }
        while (!emptied()) {
            Thread.onSpinWait();
        }
        for (Node node : List.of(nodes.one, nodes.other)) {
            sql().update("insert into founding_code (hash, made_at) values (?, now())", hash(code(node)));
        }
    }

    /** The nodes go on working: who waits for whom is then decided by PostgreSQL, and the other goes first. */
    private static boolean emptied() {
        try {
            sql().update("truncate network, founding, founding_code, sign_in_failure cascade");
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLException refusal && DEADLOCK.equals(refusal.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (nodes != null) {
            nodes.close();
            nodes = null;
        }
    }

    static Node one() {
        return nodes.one;
    }

    static Node other() {
        return nodes.other;
    }

    static LocalDatabase database() {
        return nodes.database;
    }

    static Sql sql() {
        return nodes.sql();
    }

    /** What the log of a node says, once. */
    static List<Matcher> told(Node node) throws IOException {
        return Files.readAllLines(node.log()).stream().map(TOLD::matcher).filter(Matcher::find).toList();
    }

    static String code(Node node) throws IOException {
        return told(node).get(0).group(2);
    }

    static String hash(String code) {
        return Tokens.hash(code.replace("-", ""));
    }

    static URI base(Node node) {
        return node.base();
    }

    /** A browser of somebody's who reads English. */
    static ApiClient browser(Node node) {
        return new ApiClient(base(node), new CookieManager()).with("Accept-Language", "en-CA");
    }

    /** The page's form, with all that is needed but the code. */
    static FacesForm form(ApiClient browser, String owner) {
        FacesForm form = FacesForm.of(browser, "/found", "found");
        return form.with("found:organisation", "House of " + owner).with("found:name", owner)
            .with("found:email", owner + "@example.com").with("found:password", "four plain words")
            .with("found:location", "The Pier").with("found:locationCode", "tp")
            .with("found:zone", "America/Toronto").with("found:language", "fr")
            .with(form.button(), form.button());
    }
}
