package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.UUID;
import lobby.testing.Personas;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thread on everything people look at it on (ux.md, chapter 3, rows 10 and 11). */
class ThreadOnScreensBrowserIT extends ThreadBrowserTest {

    private static final String UNBREAKABLE = "x".repeat(400);
    private static final String ADDRESS = "https://example.org/" + "abc/".repeat(100);
    private static final String ACCENTS = "Z" + "\\u0301\\u0300\\u0302".repeat(100) + "algo";
    private static final String ARABIC = "شكرًا جزيلاً، كل شيء واضح الآن";

    private static UUID conversation;

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void everybody_can_use_it(Screen screen) {
        for (Personas who : new Personas[] {SAM, RUTH}) {
            OpenThread thread = open(who, nasty(), screen);
            assertThat(thread.saying(ARABIC)).isVisible();

            assertAccessible(thread.page());
            assertFits(thread);
            keep(thread.page(), "thread-" + who + "-" + screen);
        }
    }

    @Test
    void nothing_overflows_at_400_percent_from_right_to_left_with_forced_colours_and_without_motion() {
        for (Personas who : new Personas[] {SAM, RUTH}) {
            as(who);
            Page page = context(new NewContextOptions().setViewportSize(320, 256)
                .setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE)).newPage();
            page.context().addCookies(cookiesOf(people().cookies(who.login())));
            OpenThread thread = opened(page, who, nasty());
            assertFits(thread);

            page.evaluate("document.documentElement.dir = 'rtl'");
            assertFits(thread);
            thread.say("Still there");
            assertThat(thread.saying("Still there").locator(".under")).not().hasText("Sending…");
            keep(page, "thread-" + who + "-400-percent");
        }
    }

    @Test
    void the_composer_does_not_lie_on_the_newest_message() {
        OpenThread ruth = open(RUTH, nasty(), Screen.PHONE);
        ruth.field().fill("Line\n".repeat(20));

        double end = ruth.log().boundingBox().y + ruth.log().boundingBox().height;
        assertThat(ruth.page().locator(".composer").boundingBox().y).isGreaterThanOrEqualTo(end);
        assertThat(ruth.saying(ARABIC)).isInViewport();
    }

    private UUID nasty() {
        if (conversation == null) {
            conversation = conversation("Hello", UNBREAKABLE, ADDRESS, ACCENTS, ARABIC);
        }
        return conversation;
    }

    private static void assertFits(OpenThread thread) {
        assertThat((int) thread.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
            .isLessThanOrEqualTo(0);
        assertThat((int) thread.log().evaluate("log => log.scrollWidth - log.clientWidth")).isLessThanOrEqualTo(0);
    }
}
