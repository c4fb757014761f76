package lobby.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Chromium;
import lobby.testing.browser.Screen;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming in by the house as people see it: the button, the way there and back, the way out, and who decides groups. */
class HouseBrowserIT extends HouseTest {

    private static final Pattern LOBBY = Pattern.compile(".*/conversations.*");

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whoever_comes_by_a_link_signs_in_at_the_provider_and_is_where_the_link_led(Screen screen) {
        house.provider.signsIn("b-" + screen, "b-" + screen + "@house.example", true, "front desk");
        try (BrowserContext context = context(screen)) {
            Page page = context.newPage();
            page.navigate(house.base() + "conversations?state=open");
            look(page, "house-sign-in-" + screen);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your organisation")).click();

            assertThat(page).hasURL(LOBBY);
            page.locator("form[action$=sign-out] button").evaluate("button => button.click()");
            assertThat(page).hasURL(Pattern.compile(".*/logout\\?.*"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void who_may_not_come_in_is_told_why(Screen screen) {
        house.provider.signsIn("c-" + screen, "c-" + screen + "@house.example", true, "gardeners");
        try (BrowserContext context = context(screen)) {
            Page page = context.newPage();
            page.navigate(house.base() + "sign-in/house");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("nothing to do here yet");
            look(page, "house-turned-away-" + screen);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void the_owner_sees_what_groups_of_the_house_amount_to(Screen screen) {
        try (BrowserContext context = context(screen)) {
            Page page = context.newPage();
            page.navigate(house.base() + "sign-in?next=%2Fsettings%2Fhouse");
            page.locator("[id='signIn:name']").fill("margit");
            page.locator("[id='signIn:password']").fill("lobby-demo");
            page.locator("[id='signIn:enter']").click();

            assertThat(page.locator("table")).containsText("front desk");
            look(page, "house-groups-" + screen);
        }
    }

    private static BrowserContext context(Screen screen) {
        return Chromium.get().newContext(new NewContextOptions().setViewportSize(screen.width(), screen.height())
            .setColorScheme(screen.scheme()).setHasTouch(screen.isSmall()).setLocale("en-CA"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
        Assertions.assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
        Assertions.assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
            .as("overflow of %s", page.url()).isLessThanOrEqualTo(0);
    }
}
