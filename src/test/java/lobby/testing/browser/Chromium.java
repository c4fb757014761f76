package lobby.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lobby.local.DebianProgram;

/** One real browser for all tests. Where there is none, Debian's is installed if that is allowed. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage");
    private static final DebianProgram PROGRAM = new DebianProgram("lobby.chromium",
        List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"),
        "chromium", """
        The browser tests need Chromium, and there is none on this machine.
        On Debian: install it as root with `apt-get update && apt-get install chromium`, or run the tests as root, \
        which does that.
        Elsewhere: install Chromium or Chrome and name it with -Dlobby.chromium=/path/to/it.""");

    private static Browser browser;

    /** The browser, started when it is first asked for. */
    public static synchronized Browser get() {
        if (browser == null) {
            Path program = PROGRAM.find();
            Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(
                new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS).setHeadless(true));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private Chromium() {
    }
}
