package lobby.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.IntStream;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTroubleBrowserIT extends ImportPageTest {

    private static final String CALLS = "**/api/imports/bookings?*";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bookings.csv  | name,email\\nAna,a@x.example | No column of this file is called “event”, or anything like it.
        calendar.ics  | nothing of the kind          | There is no event in this calendar file.
        bookings.xlsx | PK                           | It is a spreadsheet. Save it as CSV, then choose that file.
        bookings.pdf  | %PDF                         | It is neither CSV nor a calendar (.ics).
        """)
    void what_is_no_such_file_is_refused_with_words_that_help(String name, String content, String words) {
        Page page = importing(Screen.DESK);

        choose(page, name, content.replace("\\n", "\n"));

        assertThat(stage(page)).containsText("This file can’t be imported");
        assertThat(stage(page)).containsText(words);
        assertThat(page.locator("[data-import-status]")).containsText(words);
    }

    @Test
    void what_is_too_large_is_not_sent_at_all() {
        Page page = importing(Screen.DESK);
        page.route(CALLS, Route::abort);

        page.locator("#file").setInputFiles(new FilePayload("large.csv", "text/csv", new byte[10 * 1024 * 1024 + 1]));

        assertThat(stage(page)).containsText("It is larger than 10 MB. Split it.");
    }

    @Test
    void a_file_with_no_bookings_says_so() {
        Page page = importing(Screen.DESK);

        choose(page, "empty.csv", table());

        assertThat(stage(page)).containsText("There are no bookings in this file");
    }

    @Test
    void a_connection_that_is_lost_midway_is_told_and_the_same_file_goes_on() {
        Page page = importing(Screen.DESK);
        String[] rows = IntStream.range(0, 120).mapToObj(i -> "R" + i + ",guest" + i + ",1").toArray(String[]::new);
        choose(page, "many.csv", table(rows));
        assertTally(page, 120, 0, 0, 0);
        page.route(CALLS, route -> route.fulfill(new Route.FulfillOptions().setContentType("application/x-ndjson")
            .setBody("{\"done\":50,\"of\":120,\"created\":50,\"updated\":0,\"unchanged\":0,\"refused\":0}\n")));

        button(page, "Import 120 bookings").click();
        assertThat(stage(page)).containsText("The connection was lost");
        assertThat(stage(page)).containsText("50 of 120 are certainly in, and perhaps more.");
        assertThat(stage(page)).containsText("Import the same file again: nothing is doubled.");
        page.unroute(CALLS);
        button(page, "Try again").click();
        button(page, "Import 120 bookings").click();

        assertThat(stage(page)).containsText("120 bookings are imported");
    }

    @Test
    void an_import_that_runs_shows_how_far_it_is_and_can_be_stopped() {
        Page page = importing(Screen.DESK);
        choose(page, "bookings.csv", table("R1,ana,2"));
        assertTally(page, 1, 0, 0, 0);
        page.route(CALLS, route -> {
            // never answered
        });

        button(page, "Import 1 booking").click();
        assertThat(page.locator("[role=progressbar]")).hasAttribute("aria-valuetext", "0 of 1");
        assertThat(page.locator("#file")).isDisabled();
        assertAccessible(page);
        button(page, "Stop").click();

        assertThat(stage(page)).containsText("Import the same file again to go on: nothing is doubled.");
        assertThat(page.locator("#file")).isEnabled();
    }

    @Test
    void whoever_was_signed_out_meanwhile_is_told_what_to_do() {
        Page page = importing(Screen.DESK);
        choose(page, "bookings.csv", table("R1,ana,2"));
        assertTally(page, 1, 0, 0, 0);
        page.route(CALLS, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)
            .setContentType("application/problem+json").setBody("{\"code\":\"SIGN_IN_FIRST\",\"status\":401}")));

        button(page, "Import 1 booking").click();

        assertThat(stage(page)).containsText("Sign in again, then import the same file again: nothing is doubled.");
    }

    @ParameterizedTest
    @CsvSource({"bea, 403", "grace, 403", "elena, 404"})
    void whoever_manages_no_bookings_finds_no_way_to_it(String login, int status) {
        Page page = browse(login, Screen.DESK);

        assertThat(page.navigate(base().resolve("import").toString()).status()).isEqualTo(status);
        assertThat(page.locator("#file")).hasCount(0);
        open(page, login.equals("elena") ? "my/bookings" : "bookings");
        assertThat(page.locator("a[href$='/import']")).hasCount(0);
    }

    @Test
    void whoever_manages_bookings_finds_it_on_their_list() {
        Page page = open(browse(OMAR, Screen.DESK), "bookings");

        page.locator("a[href$='/import']").first().click();

        assertThat(page.locator("h1")).hasText("Import bookings");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void each_state_of_the_page_is_for_everyone(Screen screen) {
        Page page = importing(screen);
        assertThat(page.locator(".live")).hasText("Live");
        assertReadable(page, "before-" + screen);
        String[] rows = IntStream.range(0, 130).mapToObj(i -> "R" + i + ",guest" + i + ",none").toArray(String[]::new);
        rows[0] = "R0,ana,2";

        choose(page, "bookings-with-a-rather-long-name-of-the-autumn-of-2026-and-the-spring-of-2027.csv", table(rows));
        assertTally(page, 1, 0, 0, 129);
        assertThat(stage(page)).containsText("The first 100 of 129");
        assertThat(stage(page).locator("tbody tr")).hasCount(100);
        assertReadable(page, "preview-" + screen);
        choose(page, "bookings.txt", "?");
        assertReadable(page, "refused-" + screen);
        choose(page, "bookings.csv", table("R0,ana,2"));
        button(page, "Import 1 booking").click();
        assertThat(stage(page)).containsText("1 booking is imported");
        assertReadable(page, "done-" + screen);
    }

    private void assertReadable(Page page, String name) {
        keep(page, "import-" + name);
        assertAccessible(page);
        assertThat(overflow(page)).as(name).isZero();
    }
}
