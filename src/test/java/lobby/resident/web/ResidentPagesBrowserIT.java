package lobby.resident.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lobby.testing.BrowserTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResidentPagesBrowserIT extends BrowserTest {

    private static final String MESSAGES = "main [data-live-list] a";
    private static final String DINNER = "Holiday dinner";

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void everybody_can_read_an_event_a_booking_and_a_conversation(Screen screen) {
        Page page = open(browse("elena", screen), "my/events");
        page.getByRole(AriaRole.LINK, named("Film night: The Third Man")).click();
        keep(page, "my-event-" + screen);
        assertReadable(page);

        open(page, "my/bookings");
        page.getByRole(AriaRole.LINK, named("Rooftop yoga")).click();
        keep(page, "my-booking-" + screen);
        assertReadable(page);

        open(page, "my/messages");
        page.locator(MESSAGES).first().click();
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Bonjour Elena");
        keep(page, "my-thread-" + screen);
        assertReadable(page);
    }

    @Test
    void a_resident_books_and_cancels() {
        Page page = open(browse("yuki", Screen.PHONE), "my/events");
        page.getByRole(AriaRole.LINK, named("Book " + DINNER)).click();
        page.getByRole(AriaRole.SPINBUTTON, named("Places")).fill("2");
        page.getByLabel("Your note").fill("One of us eats no fish.");
        page.getByRole(AriaRole.BUTTON, button("Book")).click();

        assertThat(page).hasURL(Pattern.compile(".*/my/booking\\?id=.*"));
        assertThat(page.locator("body")).containsText("Booked. See you there!");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("One of us eats no fish.");

        page.getByRole(AriaRole.LINK, named("Cancel booking…")).click();
        assertReadable(page);
        page.getByRole(AriaRole.BUTTON, button("Cancel booking")).click();

        assertThat(page.locator("body")).containsText("Your booking is cancelled.");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Cancelled");
        open(page, "my/bookings?show=cancelled");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(DINNER);
    }

    @Test
    void what_was_typed_stays_when_there_are_not_enough_places() {
        Page page = open(browse("carla", Screen.PHONE), "my/events");
        page.getByRole(AriaRole.LINK, named("Book Film night: The Third Man")).click();
        page.getByRole(AriaRole.SPINBUTTON, named("Places")).fill("400");
        page.getByLabel("Your note").fill("All my cousins.");
        page.getByRole(AriaRole.BUTTON, button("Book")).click();

        assertThat(page.locator("body")).containsText("There are not enough places left.");
        assertThat(page.getByLabel("Your note")).hasValue("All my cousins.");
        assertThat(page.getByRole(AriaRole.BUTTON, button("Join the waiting list"))).isVisible();
        assertReadable(page);
    }

    @Test
    void somebody_elses_booking_and_conversation_are_unknown() {
        Page elenas = open(browse("elena", Screen.PHONE), "my/bookings");
        elenas.getByRole(AriaRole.LINK, named("Rooftop yoga")).click();
        assertThat(elenas).hasURL(Pattern.compile(".*/my/booking\\?id=.*"));
        String booking = elenas.url().replaceFirst(".*id=", "");
        open(elenas, "my/messages");
        String conversation = elenas.locator(MESSAGES).first().getAttribute("href")
            .replaceFirst(".*id=", "");
        Page toms = browse("tom", Screen.PHONE);

        Stream.of("my/booking?id=" + booking, "my/thread?booking=" + booking, "my/thread?id=" + conversation,
            "my/booking?id=" + UUID.randomUUID(), "my/booking?id=7", "my/event?id=1%20OR%201=1")
            .forEach(path -> assertThat(status(toms, path)).as(path).isEqualTo(404));
        assertThat(toms.locator("body")).not().containsText("yoga");
    }

    @Test
    void a_french_resident_reads_french() {
        Page page = open(browse("amelie", Screen.PHONE), "my/home");

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
            .hasText(Pattern.compile("(Bonjour|Bonsoir) Amélie"));
        open(page, "my/bookings?show=cancelled");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Annulée");
    }

    @Test
    void pages_can_be_read_without_scripts() {
        Page page = context(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
            .newPage();
        page.context().addCookies(browse("elena", Screen.DESK).context().cookies());

        open(page, "my/home");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Rooftop yoga");
        page.locator(".ticket a").last().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Rooftop terrace");
    }

    private void assertReadable(Page page) {
        assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as("%s is too wide", page.url())
            .isEqualTo(0);
    }

    private int status(Page page, String path) {
        Response answer = page.navigate(base().resolve(path).toString());
        return answer.status();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByRoleOptions button(String name) {
        return named(name);
    }
}
