package lobby.administration.founding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Chromium;
import lobby.testing.browser.Complaints;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page of all, as whoever founds sees it. FoundingIT has the nodes for it. */
abstract class FoundingBrowserTest extends Unfounded {

    private final Complaints complaints = new Complaints();
    private BrowserContext context;

    @AfterEach
    void nothing_was_complained_about() {
        context.close();
        assertThat(complaints.except("Failed to load resource.*")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void everybody_can_use_it(Screen screen) {
        Page page = come(screen);

        assertThat(page).hasURL(Pattern.compile(".*/found$"));
        assertThat(Look.faults(page)).isEmpty();
        assertThat(Axe.violationsByMouse(page)).isEmpty();
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        keep(page, "found-" + screen);
    }

    @Test
    void the_time_zone_is_the_one_of_the_browser_until_somebody_chooses_another() {
        Page page = come(Screen.DESK);
        assertThat(page.getByLabel("Time zone")).hasValue("America/Halifax");

        page.getByLabel("Time zone").selectOption("Europe/Dublin");
        fill(page, "nonsense");
        page.getByText("Found it and come in").click();

        assertThat(page.locator(".summary")).containsText("not a founding code");
        assertThat(page.getByLabel("Time zone")).hasValue("Europe/Dublin");
        assertThat(page.getByLabel("Name of the organisation")).hasValue("Harbourline Living");
        assertThat(Axe.violationsByMouse(page)).isEmpty();
        keep(page, "found-refused");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whoever_founds_is_led_to_what_comes_next(Screen screen) throws IOException {
        Page page = come(screen);
        fill(page, code(other()));
        page.getByText("Found it and come in").click();

        assertThat(page).hasURL(Pattern.compile(".*/settings/locations"));
        assertThat(page.getByText("What comes next")).isVisible();
        assertThat(page.getByText("Pier 9 Residences").last()).isVisible();
        assertThat(Look.faults(page)).isEmpty();
        assertThat(Axe.violations(page)).isEmpty();
        keep(page, "founded-" + screen);
    }

    @Test
    void it_speaks_french() {
        Page page = come(Screen.PHONE, "fr-CA");

        assertThat(page.getByText("Votre premier site")).isVisible();
        assertThat(page.getByLabel("Langue")).hasValue("fr");
        assertThat(Look.faults(page)).isEmpty();
        assertThat(Axe.violations(page)).isEmpty();
        keep(page, "found-fr");
    }

    private Page come(Screen screen) {
        return come(screen, "en-CA");
    }

    private Page come(Screen screen, String locale) {
        context = complaints.listenTo(Chromium.get().newContext(new NewContextOptions()
            .setViewportSize(screen.width(), screen.height()).setColorScheme(screen.scheme())
            .setHasTouch(screen.isSmall()).setLocale(locale).setTimezoneId("America/Halifax")));
        Page page = context.newPage();
        page.navigate(base(one()).toString());
        return page;
    }

    private static void fill(Page page, String code) {
        page.getByLabel("Founding code").fill(code);
        page.getByLabel("Name of the organisation").fill("Harbourline Living");
        page.getByLabel("Your name").fill("Margit Aalto");
        page.getByLabel("Your e-mail address").fill("margit@harbourline.example");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("four plain words");
        page.getByLabel("Name of the location").fill("Pier 9 Residences");
        page.getByLabel("Short code").fill("PN");
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
