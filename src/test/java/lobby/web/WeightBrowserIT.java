package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import lobby.testing.BrowserTest;
import lobby.testing.Examples;
import lobby.testing.browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody has to wait for who has never been here, and whether the page holds still meanwhile. */
class WeightBrowserIT extends BrowserTest {

    private static final int KB = 1024;

    private static final String HOLD_STILL = """
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(shift => {
            window.moved += shift.hadRecentInput ? 0 : shift.value;
        })).observe({type: 'layout-shift', buffered: true});""";

    private static final String WEIGH = """
        () => {
            const all = [performance.getEntriesByType('navigation')[0], ...performance.getEntriesByType('resource')];
            const sum = some => some.reduce((total, one) => total + one.encodedBodySize, 0);
            const own = all.filter(one => /\\/assets\\/.*\\.(js|css)$/.test(one.name));
            return {all: sum(all), own: sum(own), files: all.length, moved: window.moved};
        }""";

    @ParameterizedTest
    @CsvSource({"'', sign-in", "nadia, bookings?location={pier}&booking={talked}",
        "nadia, conversations?id={conversation}", "elena, my/home", "elena, my/thread?booking={hers}"})
    void a_first_page_is_light_and_nothing_on_it_jumps(String who, String address) {
        for (Screen screen : new Screen[] {Screen.DESK, Screen.PHONE}) {
            Page page = who.isEmpty() ? browse(screen) : browse(who, screen);
            page.addInitScript(HOLD_STILL);
            open(page, new Examples(sql()).in(address));
            page.waitForFunction(
                "() => document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')");

            Map<?, ?> weight = (Map<?, ?>) page.evaluate(WEIGH);
            System.out.printf("%s on %s: %s%n", address, screen, weight);
            assertThat(number(weight, "all")).as("bytes").isLessThan(350 * KB);
            assertThat(number(weight, "own")).as("bytes of own styles and scripts").isBetween(10.0 * KB, 150.0 * KB);
            assertThat(number(weight, "moved")).as("layout shift").isLessThan(0.05);
        }
    }

    private static double number(Map<?, ?> weight, String name) {
        return ((Number) weight.get(name)).doubleValue();
    }
}
