package lobby.event.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

class EventsBrowserIT extends DeskTest {

    private static final String CHANGE = "main a[href*='edit=1']";

    @Test
    void an_event_is_made_changed_and_cancelled() {
        String title = "Tea " + UUID.randomUUID();
        Page page = newEvent(title, "2027-03-02", "15:00", "2027-03-02", "17:00");

        button(page, "Save").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".facts")).containsText("Tue 2 Mar 2027, 15:00 – 17:00");
        page.locator(CHANGE).click();
        page.locator("[id='event:capacity']").fill("8");
        page.locator(".hosts label").getByText("Nadia Okafor").click();
        button(page, "Save").click();
        assertThat(page.locator(".facts")).containsText("0 of 8 taken");
        assertThat(page.locator(".facts")).containsText("Nadia Okafor");
        page.getByText("Cancel event…").click();
        page.locator("#cancel-event").getByText("Cancel the event").click();

        assertThat(page.locator(".inset.acts")).containsText("Cancelled");
        assertThat(page.locator(CHANGE)).hasCount(0);
    }

    @Test
    void past_the_last_page_of_them_is_the_last() {
        Page page = open(browse(NADIA, Screen.DESK), "events?page=99&location=" + pier());

        assertThat(page.locator("main a[href*='event?id=']").first()).isVisible();
    }

    @Test
    void an_event_that_ends_before_it_starts_is_refused_and_stays_as_typed() {
        Page page = newEvent("Backwards", "2027-03-02", "15:00", "2027-03-01", "17:00");

        button(page, "Save").click();

        assertThat(page.locator("[data-said]")).hasText("An event has to end after it starts.");
        assertThat(page.locator("[id='event:title']")).hasValue("Backwards");
        assertThat(page.locator("[id='event:startTime']")).hasValue("15:00");
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused() {
        Page page = newEvent("Skipped", "2027-03-14", "02:30", "2027-03-14", "05:00");

        button(page, "Save").click();

        assertThat(page.locator("[data-said]")).containsText("this time doesn’t come");
    }

    @Test
    void of_a_time_that_comes_twice_one_is_chosen() {
        String title = "Twice " + UUID.randomUUID();
        Page page = newEvent(title, "2027-11-07", "01:30", "2027-11-07", "03:00");

        button(page, "Save").click();
        assertThat(page.locator("[data-said]")).containsText("this time comes twice");
        page.locator("[id='event:startWhich']").selectOption("SECOND");
        button(page, "Save").click();

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".facts time")).hasAttribute("datetime", Pattern.compile("2027-11-07T01:30:00-05:00"));
    }

    @Test
    void whoever_arrives_is_checked_in_from_the_list_of_those_who_come() {
        var booking = silentBooking();
        Page page = open(browse(NADIA, Screen.DESK), "event?id=" + booking.getJsonObject("event").getString("id"));

        page.locator("tr[data-part='row-%s']".formatted(booking.getString("id"))).getByText("Check in").click();

        assertThat(page.locator("tr[data-part='row-%s']".formatted(booking.getString("id")))).containsText("Attended");
        assertThat(page.locator("#toasts")).containsText(resident(booking) + " is checked in.");
    }

    private Page newEvent(String title, String startDay, String startTime, String endDay, String endTime) {
        Page page = open(browse(NADIA, Screen.DESK), "event?edit=1&location=" + pier());
        page.locator("[id='event:title']").fill(title);
        page.locator("[id='event:startDay']").fill(startDay);
        page.locator("[id='event:startTime']").fill(startTime);
        page.locator("[id='event:endDay']").fill(endDay);
        page.locator("[id='event:endTime']").fill(endTime);
        return page;
    }
}
