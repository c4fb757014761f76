package lobby.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * What pages complain about: errors of scripts, and violations of the content security policy; and what they ask of
 * anybody but their own server, because Lobby runs in houses that have no way out.
 */
public final class Complaints {

    private static final String TELL_OF_VIOLATIONS = """
        document.addEventListener('securitypolicyviolation', violation => console.error('CSP: '
            + violation.violatedDirective + ' ' + violation.blockedURI + ' ' + violation.sourceFile
            + ':' + violation.lineNumber + ' ' + violation.sample));""";

    private static final Pattern OURS =
        Pattern.compile("^(https?://(localhost|127\\.0\\.0\\.1)[:/]|data:|blob:|about:)");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Hears from now on what its pages say. */
    public BrowserContext listenTo(BrowserContext context) {
        context.addInitScript(TELL_OF_VIOLATIONS);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> heard.add(error.error()));
        context.onRequest(request -> {
            if (!OURS.matcher(request.url()).find()) {
                heard.add("asks elsewhere: " + request.url());
            }
        });
        return context;
    }

    /** All that was heard, but for what matches this. */
    public List<String> except(String pattern) {
        return heard.stream().filter(complaint -> !complaint.matches("(?s)" + pattern)).toList();
    }

    public void forget() {
        heard.clear();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            heard.add(message.text());
        }
    }
}
