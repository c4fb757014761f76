package lobby.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What pages complain about: errors of scripts, and violations of the content security policy. */
public final class Complaints {

    private static final String TELL_OF_VIOLATIONS = """
        document.addEventListener('securitypolicyviolation', violation => console.error('CSP: '
            + violation.violatedDirective + ' ' + violation.blockedURI + ' ' + violation.sourceFile
            + ':' + violation.lineNumber + ' ' + violation.sample));""";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Hears from now on what its pages say. */
    public BrowserContext listenTo(BrowserContext context) {
        context.addInitScript(TELL_OF_VIOLATIONS);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> heard.add(error.error()));
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
