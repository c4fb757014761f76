package lobby.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lobby.testing.browser.Screen;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EveryServer
class ImportBrowserIT extends ImportPageTest {

    private static final String CALENDAR = """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:choir-%1$s
        SUMMARY:Choir %1$s
        DTSTART;TZID=Europe/Dublin:20270110T190000
        ATTENDEE;CN=Ana Lima:mailto:ana-%1$s@example.com
        ATTENDEE;PARTSTAT=TENTATIVE:mailto:ben-%1$s@example.com
        END:VEVENT
        END:VCALENDAR
        """;

    @TempDir Path folder;

    @Test
    void a_table_is_looked_at_first_then_comes_in_and_what_was_refused_comes_back() throws IOException {
        Page page = importing(Screen.DESK);
        assertThat(page.locator(".rail [aria-current=page]")).hasText("Bookings");

        choose(page, "autumn.csv", table("R1,ana,2", "R2,ben,none", "R3,cleo,3"));
        assertThat(stage(page)).containsText("Ready to import");
        assertTally(page, 2, 0, 0, 1);
        assertThat(stage(page).locator("tbody tr")).hasText("3“none” isn’t a whole number.");
        assertThat(page.locator("[data-import-status]")).hasText("2 new, 0 changed, 0 here already, 1 refused.");
        assertThat(found()).isZero();

        button(page, "Import 2 bookings").click();
        assertThat(stage(page).locator("h2").first()).hasText("2 bookings are imported");
        assertThat(stage(page).locator("h2").first()).isFocused();
        assertTally(page, 2, 0, 0, 1);
        assertThat(found()).isEqualTo(2);

        Download download = page.waitForDownload(() -> button(page, "Download refused rows").click());
        assertThat(download.suggestedFilename()).isEqualTo("refused-autumn.csv");
        assertThat(Files.readString(download.path()).lines()).hasSize(2)
            .anyMatch(line -> line.startsWith("3,“none” isn’t a whole number.,R2-" + mark));
        page.getByText("See the bookings").click();
        assertThat(page).hasURL(Pattern.compile(".*/bookings\\?location=.*"));
    }

    @Test
    void the_same_file_again_has_nothing_to_do_and_a_changed_one_only_what_changed() {
        Page page = importing(Screen.DESK);
        choose(page, "bookings.csv", table("R1,ana,2", "R2,ben,1"));
        button(page, "Import 2 bookings").click();
        assertThat(stage(page)).containsText("2 bookings are imported");

        choose(page, "bookings.csv", table("R1,ana,2", "R2,ben,1"));
        assertThat(stage(page)).containsText("All 2 bookings are here already");
        assertThat(page.locator("[data-take]")).hasCount(0);
        choose(page, "bookings.csv", table("R1,ana,2", "R2,ben,4"));
        assertTally(page, 0, 1, 1, 0);
        button(page, "Import 1 booking").click();

        assertThat(stage(page)).containsText("1 booking is imported");
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void a_calendar_is_dropped_on_the_page() {
        Page page = importing(Screen.DESK);

        JSHandle dropped = page.evaluateHandle("""
            ([name, text]) => {
                const transfer = new DataTransfer();
                transfer.items.add(new File([text], name, {type: 'text/calendar'}));
                return transfer;
            }""", List.of("choir.ics", CALENDAR.formatted(mark)));
        page.locator(".drop").dispatchEvent("dragover", Map.of("dataTransfer", dropped));
        assertThat(page.locator(".drop")).hasClass("drop over");
        page.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", dropped));
        assertThat(page.locator(".drop")).hasClass("drop");
        assertTally(page, 2, 0, 0, 0);
        button(page, "Import 2 bookings").click();

        assertThat(stage(page)).containsText("2 bookings are imported");
        assertThat(as(OMAR).get("api/bookings?q=" + mark).json().getJsonArray("bookings"))
            .extracting(booking -> booking.asJsonObject().getString("status"))
            .containsExactlyInAnyOrder("CONFIRMED", "PENDING");
    }

    @Test
    void the_keyboard_alone_is_enough() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.csv"), table("R1,ana,2"), StandardCharsets.UTF_8);
        Page page = importing(Screen.DESK);

        // known to the browser before the key is: told at the same moment, it may open a window that nobody sees
        page.onFileChooser(chooser -> chooser.setFiles(file));
        tabTo(page, page.locator("#file"));
        page.keyboard().press("Space");
        assertTally(page, 1, 0, 0, 0);
        tabTo(page, page.locator("[data-take]"));
        page.keyboard().press("Enter");

        assertThat(stage(page)).containsText("1 booking is imported");
        tabTo(page, page.getByText("See the bookings"));
    }

    @Test
    void the_example_is_in_the_readers_language_and_comes_in_as_it_is() throws IOException {
        Page page = open(browse("luc", Screen.DESK), "import");
        assertThat(page.locator("h1")).hasText("Importer des réservations");

        Download download = page.waitForDownload(() -> page.getByText("Télécharger un exemple").click());
        String example = Files.readString(download.path());
        choose(page, download.suggestedFilename(), example);

        assertThat(download.suggestedFilename()).isEqualTo("exemple-reservations.csv");
        assertThat(example).contains("Numéro de réservation,Événement,Salle,Début");
        assertTally(page, 2, 0, 0, 0);
    }

    @Test
    void a_file_is_looked_at_for_the_location_that_is_chosen() {
        Page page = open(browse(MARGIT, Screen.DESK), "import?location=" + pier());
        assertThat(page.locator("#place option:checked")).hasText("Pier 9 Residences");
        choose(page, "units.csv", "event,starts,email,unit\nChoir %1$s,2027-01-10 19:00,ana-%1$s@example.com,Suite 12\n"
            .formatted(mark));
        assertTally(page, 0, 0, 0, 1);
        assertThat(stage(page)).containsText("There is no unit “Suite 12” at this location.");

        page.locator("#place").selectOption(new SelectOption().setLabel("Quay House Offices & Suites"));

        assertTally(page, 1, 0, 0, 0);
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 60 && !(Boolean) wanted.evaluate("element => element === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}
