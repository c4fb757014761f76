package lobby.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;

/** The page that files come in by, as somebody uses it who manages bookings at Quay House. */
abstract class ImportPageTest extends DeskTest {

    static final String OMAR = "omar";

    /** So that no test meets what another has brought. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Public id of the location where Omar works, and nowhere else. */
    String quayHouse() {
        return as(OMAR).get("api/me").require(200).json().getJsonArray("locations").getJsonObject(0).getString("id");
    }

    Page importing(Screen screen) {
        return open(browse(OMAR, screen), "import");
    }

    /** A table with a row for each of "reference,name,places". */
    String table(String... rows) {
        StringBuilder table = new StringBuilder("reference,event,starts,email,places\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            table.append("%2$s-%1$s,Choir %1$s,2027-01-10 19:00,%3$s-%1$s@example.com,%4$s\n"
                .formatted(mark, cells[0], cells[1], cells[2]));
        }
        return table.toString();
    }

    static void choose(Page page, String name, String content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(UTF_8)));
    }

    static Locator stage(Page page) {
        return page.locator("[data-import-stage]");
    }

    static void assertTally(Page page, int created, int updated, int unchanged, int refused) {
        assertThat(page.locator(".tally dd")).hasText(new String[] {String.valueOf(created), String.valueOf(updated),
            String.valueOf(unchanged), String.valueOf(refused)});
    }

    /** How many bookings of this test's there are. */
    int found() {
        return as(OMAR).get("api/bookings?limit=100&q=" + mark).require(200).json().getJsonArray("bookings").size();
    }
}
