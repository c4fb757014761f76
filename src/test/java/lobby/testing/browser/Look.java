package lobby.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Looks at a page as people who see it do: what is too wide, cut off, hidden, too small, without a name. */
public final class Look {

    private static final String SCRIPT = script();

    public static List<String> faults(Page page) {
        return faults(page, false, false);
    }

    public static List<String> faultsByTouch(Page page) {
        return faults(page, true, false);
    }

    public static List<String> faultsInForcedColours(Page page) {
        return faults(page, false, true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, boolean touch, boolean edges) {
        return (List<String>) page.evaluate(SCRIPT, Map.of("touch", touch, "edges", edges));
    }

    private static String script() {
        try (InputStream file = Look.class.getResourceAsStream("/lobby/look.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Look() {
    }
}
