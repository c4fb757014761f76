package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.testing.BrowserTest;
import lobby.testing.Examples;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Chromium;
import lobby.testing.browser.Complaints;
import lobby.testing.browser.Look;
import lobby.testing.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, as whoever uses it sees it: by day and by night, at a desk and on a phone, at 400 % and in colours of
 * their own (ux.md, chapter 3, rows 10 and 11). Each is opened once and then changed as a window is: nothing may depend
 * on how large it was at first. Colours of the night are told from their ground at a desk, where most of them are.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final String SETTLED = """
        () => document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')
            && [...document.querySelectorAll('lobby-thread')].every(thread => thread.querySelector('.log'))
            && !/Connecting|Connexion/.test(document.querySelector('.live')?.textContent ?? '')
            && [...document.querySelectorAll('.fc-scroller-harness')].every(box => box.scrollWidth <= box.clientWidth + 1)""";

    /** For who wants to look at them. */
    private static final boolean PICTURES = Boolean.getBoolean("lobby.pictures");

    private static final Complaints COMPLAINTS = new Complaints();
    private static final Map<String, Page> PAGES = new HashMap<>();

    static Stream<Visit> visits() {
        return Visit.all().stream();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void everybody_can_use_it(Visit visit) {
        COMPLAINTS.forget();
        Page page = PAGES.computeIfAbsent(visit.who(), this::pageOf);
        Found found = new Found(new ArrayList<>());

        window(page, 1280, 800, ColorScheme.LIGHT);
        open(page, new Examples(sql()).in(visit.address()));
        page.waitForFunction(SETTLED);
        found.add("at a desk", Look.faults(page)).add("at a desk", Axe.violationsByMouse(page));
        keepIfAsked(page, visit, "desk");
        window(page, 1280, 800, ColorScheme.DARK);
        found.add("at a desk at night", Axe.contrastViolations(page));
        keepIfAsked(page, visit, "desk-night");

        if (PICTURES) {
            window(page, 360, 740, ColorScheme.DARK);
            keepIfAsked(page, visit, "phone-night");
        }
        window(page, 360, 740, ColorScheme.LIGHT);
        found.add("on a phone", Look.faultsByTouch(page)).add("on a phone", Axe.violations(page));
        keepIfAsked(page, visit, "phone");

        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        found.add("in forced colours", Look.faultsInForcedColours(page));
        keepIfAsked(page, visit, "forced");
        page.setViewportSize(320, 256);
        page.waitForFunction(SETTLED);
        found.add("at 400 %", Look.faults(page));
        keepIfAsked(page, visit, "large");
        found.add("to the console", COMPLAINTS.except(ANSWERED_WITH_NO));
        found.add("in the page", keysIn(page));

        assertThat(found.faults()).as("%s", visit).isEmpty();
    }

    @AfterAll
    static void leave() {
        PAGES.values().forEach(page -> page.context().close());
        PAGES.clear();
    }

    private Page pageOf(String who) {
        BrowserContext context = COMPLAINTS.listenTo(Chromium.get().newContext(new NewContextOptions()
            .setLocale("en-CA").setReducedMotion(ReducedMotion.REDUCE)));
        if (!who.isEmpty()) {
            context.addCookies(List.of(new Cookie("LOBBY_DOOR", cast().door(who)).setUrl(base().toString())));
        }
        return context.newPage();
    }

    /** What somebody is signed in with, where scripts could read it. */
    private static List<String> keysIn(Page page) {
        String html = page.content();
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("LOBBY_DOOR"))
            .filter(cookie -> html.contains(cookie.value)).map(cookie -> cookie.name).toList();
    }

    private void keepIfAsked(Page page, Visit visit, String how) {
        if (PICTURES) {
            keep(page, "pages/" + visit.name() + "-" + how);
        }
    }

    /** The calendar follows a window in its own time. */
    private static void window(Page page, int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.waitForFunction(SETTLED);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setForcedColors(ForcedColors.NONE)
            .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** All that is wrong, each with where. */
    private record Found(List<String> faults) {

        Found add(String where, List<String> more) {
            more.forEach(fault -> faults.add(where + ": " + fault));
            return this;
        }
    }
}
