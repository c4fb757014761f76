package lobby.booking.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

class BookingsBrowserIT extends DeskTest {

    @Test
    void every_state_of_the_list_is_an_address_that_back_and_forward_lead_to() {
        Page page = open(browse(NADIA, Screen.DESK), "bookings?location=" + pier());

        page.getByText("No conversation").first().click();
        assertThat(page).hasURL(Pattern.compile(".*tab=silent.*"));
        page.locator("select[name=status]").selectOption("pending");
        assertThat(page).hasURL(Pattern.compile(".*status=pending.*"));
        page.locator("[data-open]").first().click();
        assertThat(page.locator(".panel")).isVisible();

        page.goBack();
        assertThat(page.locator(".panel")).hasCount(0);
        assertThat(page.locator("a.chip.on")).containsText("Pending");
        page.goBack();
        assertThat(page.locator("a.chip.on")).hasCount(0);
        page.goBack();
        assertThat(page.locator(".tabs [aria-current]")).hasText("Upcoming");
        page.goForward();
        page.goForward();
        page.goForward();
        assertThat(page.locator(".panel")).isVisible();
        page.reload();
        assertThat(page.locator(".panel")).isVisible();
        assertThat(page.locator("a.chip.on")).containsText("Pending");
    }

    @Test
    void words_find_bookings_while_they_are_typed() {
        Page page = open(browse(NADIA, Screen.DESK), "bookings?location=" + pier());

        page.keyboard().press("/");
        assertThat(page.locator("[data-page-search]")).isFocused();
        page.keyboard().type("Elena yoga");

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Elena Marchetti");
        assertThat(page.locator("[data-page-search]")).isFocused();
        page.locator("[data-page-search]").fill("nobody is called this");
        assertThat(page.locator(".empty")).containsText("Nothing matches these filters");
    }

    @Test
    void columns_sort_both_ways_and_say_so() {
        Page page = open(browse(NADIA, Screen.DESK), "bookings?location=" + pier());

        page.locator("thead a").getByText("Resident").click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Resident");
        page.locator("thead a").getByText("Resident").click();

        assertThat(page.locator("th[aria-sort=descending]")).hasText("Resident");
        assertThat(page).hasURL(Pattern.compile(".*sort=-resident.*"));
    }

    @Test
    void on_a_phone_each_booking_is_a_card_and_the_panel_fills_the_screen() {
        Page page = open(browse(NADIA, Screen.PHONE), "bookings?location=" + pier());

        assertThat(page.locator("thead").boundingBox().height).isLessThan(2);
        assertThat(page.locator("tbody tr").first().boundingBox().width).isGreaterThan(300);
        page.locator("[data-open]").first().tap();

        assertThat(page.locator(".panel")).isVisible();
        assertThat(page.locator(".panel").boundingBox().width).isEqualTo(360);
        assertThat(overflow(page)).isZero();
    }

    @Test
    void a_booking_is_cancelled_after_a_question() {
        JsonObject booking = booking(one -> one.getString("status").equals("CONFIRMED")
            && title(one).equals("Holiday dinner") && one.getJsonObject("conversation").isNull("id"));
        Page page = listOf(browse(NADIA, Screen.DESK), booking);

        button(page, "More actions, " + title(booking) + ", " + resident(booking)).click();
        page.locator(".menu:not([hidden])").getByText("Cancel booking…").click();
        assertThat(page.locator("#ask h2")).hasText("Cancel the booking of " + resident(booking)
            + " for Holiday dinner?");
        page.locator("#ask [data-yes]").click();

        assertThat(page.locator("#toasts")).containsText("The booking is cancelled.");
        assertThat(page.locator("tbody tr")).containsText("Cancelled");
    }

    @Test
    void a_booking_is_changed_and_what_came_in_between_is_not_lost() {
        JsonObject booking = silentBooking();
        Page mine = open(browse(NADIA, Screen.DESK), "booking?edit=1&id=" + booking.getString("id"));
        Page theirs = open(browse(MARGIT, Screen.DESK), "booking?edit=1&id=" + booking.getString("id"));

        theirs.locator("[id='booking:notes']").fill("Two mats, please.");
        button(theirs, "Save").click();
        assertThat(theirs.locator(".facts")).containsText("Two mats, please.");
        assertThat(theirs.locator(".past")).containsText("Margit Aalto changed the booking");
        mine.locator("[id='booking:notes']").fill("Three mats, please.");
        button(mine, "Save").click();

        assertThat(mine.locator("[data-said]")).containsText("Someone else changed this in the meantime");
        assertThat(mine.locator("[id='booking:notes']")).hasValue("Three mats, please.");
    }

    @Test
    void a_page_about_a_booking_follows_what_becomes_of_it() {
        JsonObject booking = silentBooking();
        Page page = open(browse(MARGIT, Screen.DESK), "booking?id=" + booking.getString("id"));
        assertThat(page.locator(".live")).hasText("Live");

        as(NADIA).post("api/bookings/" + booking.getString("id") + "/check-in").require(200);

        assertThat(page.locator("[data-part=status]")).containsText("Attended");
        assertThat(page.locator(".facts")).containsText("Checked in");
    }

    @Test
    void the_list_is_taken_away_as_a_file_of_the_same_choice() {
        Page page = open(browse(NADIA, Screen.DESK), "bookings?location=" + pier() + "&q=Elena+yoga");

        String file = as(NADIA).get(page.locator("a[download]").getAttribute("href")).require(200).body();

        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("Elena Marchetti");
    }
}
