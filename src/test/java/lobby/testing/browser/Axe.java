package lobby.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Looks at a page as people who cannot see it, or cannot use a mouse, have to. */
public final class Axe {

    private static final String SCRIPT = script();

    /** What is wrong, a line each: the rule, where, and what to do. */
    public static List<String> violations(Page page) {
        return violations(page, "rules: {}");
    }

    /**
     * The same, and what is too small to be hit, which axe leaves out unless it is asked for. It takes what lies under
     * a bar that stays for covered, though it can be scrolled away: not for pages with such a bar.
     */
    public static List<String> violationsByMouse(Page page) {
        return violations(page, "rules: {'target-size': {enabled: true}}");
    }

    /** What cannot be told from its ground. */
    public static List<String> contrastViolations(Page page) {
        return violations(page, "runOnly: ['color-contrast', 'link-in-text-block']");
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String options) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate("""
            async () => {
                const found = await axe.run(document, { resultTypes: ['violations'], %s });
                return found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }""".formatted(options));
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Axe() {
    }
}
