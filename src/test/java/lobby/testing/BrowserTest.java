package lobby.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Chromium;
import lobby.testing.browser.Complaints;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;

/**
 * A test in a real browser, with as many people in it as it needs. Whatever a page complains about, be it an error of a
 * script or a violation of the content security policy, fails the test at its end.
 */
public abstract class BrowserTest extends ApiTest {

    /** A machine that runs much else besides takes its time. */
    private static final int PATIENCE = 20_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Chromium says so of each answer of 400 and above; tests look at the answer. */
    protected static final String ANSWERED_WITH_NO = "Failed to load resource.*";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Complaints complaints = new Complaints();
    private String tolerated = ANSWERED_WITH_NO;

    /** A page of somebody who is signed in, still blank. */
    protected Page browse(String login, Screen screen) {
        BrowserContext context = context(screen);
        context.addCookies(people().cookies(login).getCookieStore().getCookies().stream().map(this::cookie).toList());
        return context.newPage();
    }

    /** A page of somebody who is not signed in, still blank. */
    protected Page browse(Screen screen) {
        return context(screen).newPage();
    }

    /** Goes to a path of the application. */
    protected Page open(Page page, String path) {
        page.navigate(base().resolve(path.startsWith("/") ? path.substring(1) : path).toString());
        return page;
    }

    /** Keeps what the page looks like now, whole, for people to look at. */
    protected void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    protected void assertAccessible(Page page) {
        assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** Complaints that match this are expected in this test. */
    protected void tolerate(String pattern) {
        tolerated = tolerated + "|" + pattern;
    }

    protected List<String> complaints() {
        return complaints.except(tolerated);
    }

    @AfterEach
    void nothing_was_complained_about() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints()).as("complaints of the pages").isEmpty();
    }

    /** A browser of its own, on which other settings can be tried. */
    protected BrowserContext context(Screen screen) {
        return context(new NewContextOptions()
            .setViewportSize(screen.width(), screen.height())
            .setColorScheme(screen.scheme())
            .setHasTouch(screen.isSmall())
            .setLocale("en-CA"));
    }

    protected BrowserContext context(NewContextOptions options) {
        BrowserContext context = complaints.listenTo(Chromium.get().newContext(options));
        contexts.add(context);
        return context;
    }

    private Cookie cookie(HttpCookie kept) {
        return new Cookie(kept.getName(), kept.getValue()).setUrl(base().toString());
    }
}
