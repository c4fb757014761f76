package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lobby.testing.BrowserTest;
import lobby.testing.Examples;
import lobby.testing.browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who goes through a page with the Tab key always sees where they are (WCAG 2.2: 2.1.2, 2.4.7, 2.4.11). */
class FocusBrowserIT extends BrowserTest {

    private static final int STEPS = 90;
    /** A date is entered in parts, and opens a calendar. */
    private static final int PARTS_OF_A_DATE = 5;

    /** Where the focus is: a name for it, and what is wrong with how it is shown. */
    private static final String FOCUS = """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body) {
                return null;
            }
            const box = at.getBoundingClientRect();
            const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1);
            const y = Math.min(Math.max(box.y + Math.min(box.height, innerHeight) / 2, 1), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            const around = [at, at.parentElement, at.parentElement?.parentElement].filter(Boolean).map(one => getComputedStyle(one));
            const ringed = around.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                || style.boxShadow.includes(' 0px 2px'));
            const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            const shown = top && (at.contains(top) || top.contains(at) || at.labels?.[0]?.contains(top));
            return {
                name: at.outerHTML.replace(/\\s+/g, ' ').slice(0, 140),
                inMain: Boolean(at.closest('main')),
                fault: !inView ? 'out of view' : !shown ? 'under ' + top?.outerHTML.slice(0, 80) : ringed ? '' : 'without a ring'
            };
        }""";

    static Stream<Arguments> pages() {
        return Stream.of(Screen.DESK, Screen.PHONE).flatMap(screen -> Stream.of(
            Arguments.of("nadia", "bookings?location={pier}&booking={talked}", screen),
            Arguments.of("nadia", "conversations?id={conversation}", screen),
            Arguments.of("nadia", "booking?id={talked}", screen),
            Arguments.of("nadia", "event?id={event}&edit=1", screen),
            Arguments.of("margit", "settings/groups", screen),
            Arguments.of("elena", "my/home", screen),
            Arguments.of("elena", "my/thread?booking={hers}", screen),
            Arguments.of("elena", "my/profile", screen)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_has_the_focus_is_seen_and_nothing_holds_it(String who, String address, Screen screen) {
        Page page = open(browse(who, screen), new Examples(sql()).in(address));
        page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
        Set<String> visited = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();

        String before = "";
        int same = 0;
        boolean inMain = false;
        for (int step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            if (focus == null) {
                break;
            }
            String name = (String) focus.get("name");
            same = name.equals(before) ? same + 1 : 0;
            assertThat(same).as("steps in %s", name).isLessThan(PARTS_OF_A_DATE);
            before = name;
            inMain |= Boolean.TRUE.equals(focus.get("inMain"));
            if (visited.add(name) && !"".equals(focus.get("fault"))) {
                faults.add(focus.get("fault") + ": " + name);
            }
        }

        assertThat(inMain).as("reached what the page is about").isTrue();
        assertThat(faults).isEmpty();
    }
}
