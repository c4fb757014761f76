package lobby.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.local.Debian;

/** One real browser for all tests. Where there is none, Debian's is installed if that is allowed. */
public final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage");
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final String WHAT_TO_DO = """
        The browser tests need Chromium, and there is none on this machine.
        On Debian: install it as root with `apt-get update && apt-get install chromium`, or run the tests as root, \
        which does that.
        Elsewhere: install Chromium or Chrome and name it with -Dlobby.chromium=/path/to/it.""";

    private static Browser browser;

    /** The browser, started when it is first asked for. */
    public static synchronized Browser get() {
        if (browser == null) {
            Path program = program().or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException(WHAT_TO_DO));
            Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(
                new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS).setHeadless(true));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> program() {
        String named = System.getProperty("lobby.chromium", "");
        return (named.isBlank() ? PLACES.stream() : Stream.of(named))
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    private static Optional<Path> install() {
        return Debian.install("chromium") ? program() : Optional.empty();
    }

    private Chromium() {
    }
}
