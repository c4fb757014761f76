package lobby.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForConsoleMessageOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.CookieManager;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.People;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lobby in a frame of a portal on another port. */
class EmbeddedBrowserIT {

    private static final double PATIENCE = 15_000;
    private static final String AROUND = ".homebar, .tabbar, .rail, .topbar";

    private static Portal portal;
    private static Portal stranger;
    private static EmbeddedHouse house;

    @BeforeAll
    static void start() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        portal = Portal.open();
        stranger = Portal.open();
        house = EmbeddedHouse.knowing(portal);
    }

    @AfterAll
    static void stop() throws IOException {
        house.close();
        portal.close();
        stranger.close();
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESK", "PHONE"})
    void a_link_leads_through_signing_in_to_a_conversation_with_nothing_around_it(Screen screen) {
        Page page = house.browse("", screen);
        FrameLocator lobby = frame(page, portal, "b/" + house.bookingOf("elena").getString("number") + "/conversation");
        assertThat(lobby.locator(".facade")).isHidden();
        keep(page, "sign-in", screen);

        lobby.locator("[id='signIn:name']").fill("elena");
        lobby.locator("[id='signIn:password']").fill(People.PASSWORD);
        lobby.locator("[id='signIn:enter']").click();

        assertThat(lobby.locator("lobby-thread textarea")).isVisible();
        assertThat(lobby.locator(AROUND)).hasCount(0);
        assertThat(inFrame(page)).contains("/my/thread?booking=", "embed=1");
        keep(page, "conversation", screen);
        lobby.locator("lobby-thread a[href$='my/messages']").click();
        page.waitForCondition(() -> inFrame(page).endsWith("/my/messages?embed=1"));
        assertThat(lobby.locator("h1")).isVisible();
        assertThat(lobby.locator(AROUND)).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESK", "PHONE"})
    void the_portal_hears_how_high_a_page_is_and_how_much_is_unread(Screen screen) {
        house.readEverything("elena");
        Page page = house.browse("elena", screen);
        FrameLocator lobby = frame(page, portal, "my/home");
        assertThat(lobby.locator(".rooms")).isVisible();
        assertThat(page.locator("#unread")).hasText("0 unread");

        say("nadia", house.bookingOf("elena").getString("id"));

        assertThat(page.locator("#unread")).hasText("1 unread");
        assertThat(height(page)).isGreaterThan(300);
        page.waitForCondition(() -> height(page) == (int) lobby.locator("body")
            .evaluate("body => body.ownerDocument.documentElement.scrollHeight"));
        keep(page, "home", screen);
        page.context().close();
    }

    private static int height(Page page) {
        return (int) page.locator("#lobby").evaluate("frame => frame.clientHeight");
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"DESK", "PHONE"})
    void staff_stay_in_the_frame_too(Screen screen) {
        Page page = house.browse("nadia", screen);
        FrameLocator lobby = frame(page, portal, "b/" + house.bookingOf("elena").getString("number") + "/conversation");

        assertThat(lobby.locator("lobby-thread textarea")).isVisible();
        assertThat(lobby.locator(AROUND)).hasCount(0);
        assertThat(inFrame(page)).contains("/conversations?id=", "embed=1");
        keep(page, "desk", screen);
        page.context().close();
    }

    @Test
    void what_leaves_takes_the_window_and_what_a_script_leads_to_stays() {
        Page page = house.browse("elena", Screen.DESK);
        FrameLocator lobby = frame(page, portal, "my/home");
        assertThat(lobby.locator(".rooms")).isVisible();

        lobby.locator("body").evaluate("(body, there) => location.assign(there)", house.base() + "my/bookings");
        assertThat(lobby.locator("h1")).isVisible();
        page.waitForCondition(() -> inFrame(page).endsWith("/my/bookings?embed=1"));
        assertThat(lobby.locator(AROUND)).hasCount(0);

        lobby.locator("main").evaluate("(main, there) => main.insertAdjacentHTML('afterbegin', "
            + "`<a id='away' href='${there}'>Away</a>`)", stranger.origin() + "/away");
        lobby.locator("#away").click();
        page.waitForURL(stranger.origin() + "/away");
        page.context().close();
    }

    @Test
    void a_portal_that_is_not_listed_is_refused() {
        Page page = house.browse("elena", Screen.DESK);
        page.waitForConsoleMessage(new WaitForConsoleMessageOptions()
            .setPredicate(message -> message.text().contains("frame-ancestors")),
            () -> frame(page, stranger, "my/home"));

        assertThat(page.frameLocator("#lobby").locator("main")).hasCount(0);
        assertThat(page.locator("#unread")).hasText("nothing heard");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my/home", "sign-in", "bookings", "api/me", "api/nothing", "nothing-here", "api/openapi.yaml",
        "assets/x/nothing", "jakarta.faces.resource/nothing.css"})
    void every_answer_names_the_portal(String path) {
        for (ApiClient who : List.of(house.as("elena"), new ApiClient(house.base(), new CookieManager()))) {
            Answer answer = who.get(path);

            assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .contains("frame-ancestors 'self' " + portal.origin());
            assertThat(answer.headers().allValues("X-Frame-Options")).isEmpty();
        }
    }

    private static FrameLocator frame(Page page, Portal where, String path) {
        page.navigate(where.framing(house.base() + path + "?embed=1"));
        return page.frameLocator("#lobby");
    }

    private static String inFrame(Page page) {
        return page.frames().get(1).url();
    }

    private static void say(String login, String booking) {
        house.as(login).post("/api/bookings/" + booking + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"Are you in?\"}".formatted(UUID.randomUUID())).require(201);
    }

    private static void keep(Page page, String name, Screen screen) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(
            Path.of("target", "screenshots", "embedded-%s-%d.png".formatted(name, screen.width()))));
    }
}
