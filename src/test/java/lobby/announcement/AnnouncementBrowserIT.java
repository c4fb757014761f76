package lobby.announcement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lobby.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** LK-33, BK-29: from the first word of a manager to a resident who reads it on a phone. */
class AnnouncementBrowserIT extends DeskTest {

    private static final String WALTER = "walter";
    private static final String OFF = "Its event is cancelled.";

    private final String title = "Committee " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_manager_sees_how_many_get_it_is_asked_and_sees_who_has_read_it() {
        Page resident = open(browse(WALTER, PHONE), "my/home");
        Page page = composed();
        page.getByLabel("committee").check();
        assertThat(counted(page)).hasText("1 resident would get it now.");
        page.getByText("Who are they?").click();
        assertThat(page.locator("[data-names]")).hasText("Walter Finch");
        keep(page, "announcement-form-desk");
        assertAccessible(page);

        button(page, "Check and send…").click();
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Send to 1 resident?");
        keep(page, "announcement-sure-desk");
        assertAccessible(page);
        button(page, "Send").click();
        assertThat(page.locator("body")).containsText("Sent to 1 resident.");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("It was sent, and stays as it is.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change").setExact(true)))
            .hasCount(0);
        String sent = page.url();

        Locator news = resident.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title));
        assertThat(news).isVisible();
        assertThat(resident.locator("nav [data-told]")).hasText(resident.locator("main [data-told]").textContent());
        keep(resident, "announcement-home-phone");
        assertAccessible(resident);
        assertThat(overflow(resident)).isZero();
        news.click();
        assertThat(resident.getByRole(AriaRole.ARTICLE)).containsText("We meet at seven.");
        keep(resident, "announcement-read-phone");
        assertAccessible(resident);
        assertThat(overflow(resident)).isZero();
        open(resident, "my/home");
        assertThat(resident.getByRole(AriaRole.MAIN)).not().containsText(title);

        page.navigate(sent);
        assertThat(page.locator("[data-reach]")).hasText("Sent to 1 resident, 1 delivered, 1 read (100 %)");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        Page page = composed();
        page.locator("[name=location]:checked").first().uncheck();
        assertThat(counted(page)).hasText("Nobody would get it now.");
        button(page, "Save as draft").click();

        assertThat(page.locator("body")).containsText("Choose whom it is for");
        assertThat(page.locator("[id='announcement:title']")).hasValue(title);
        assertThat(page.locator("[id='announcement:text']")).hasValue("We meet at seven.");
        keep(page, "announcement-refused-desk");
        assertAccessible(page);
    }

    @Test
    void it_is_scheduled_on_a_phone_and_taken_back() {
        Page page = open(browse(NADIA, PHONE), "announcement?edit=1&location=" + pier());
        typed(page);
        page.getByLabel("By itself, at a time").check();
        page.locator("[id='announcement:day']").fill("2020-01-01");
        page.locator("[id='announcement:time']").fill("09:00");
        button(page, "Check and send…").click();
        assertThat(page.locator("body")).containsText("Choose a time that is still to come.");
        assertThat(page.locator("[id='announcement:title']")).hasValue(title);
        assertThat(overflow(page)).isZero();

        page.locator("[id='announcement:day']").fill(LocalDate.now().plusDays(3).toString());
        button(page, "Check and send…").click();
        keep(page, "announcement-plan-phone");
        assertAccessible(page);
        button(page, "Schedule").click();
        assertThat(page.locator("body")).containsText("Scheduled. It goes out by itself.");
        button(page, "Take back to draft").click();
        assertThat(page.locator("body")).containsText("It is a draft again");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Delete…")).click();
        button(page, "Delete").click();
        assertThat(page.locator("body")).containsText("The announcement is deleted.");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(title);
    }

    @Test
    void who_comes_to_an_event_is_spoken_to_from_its_page() {
        Page page = open(browse(NADIA, DESK), "events?location=" + pier());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rooftop yoga")).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Announce to all attendees")).click();

        assertThat(page.getByLabel("Guests of an event")).isChecked();
        assertThat(page.locator("[name=event] option:checked")).containsText("Rooftop yoga");
        assertThat(counted(page)).containsText("residents would get it now.");
        assertAccessible(page);
    }

    @Test
    void the_page_of_an_event_leads_to_what_is_planned_for_its_guests() {
        String event = as(NADIA).get("/api/bookings?location=%s&q=yoga".formatted(pier())).require(200).json()
            .getJsonArray("bookings").getJsonObject(0).getJsonObject("event").getString("id");
        String planned = as(NADIA).post("/api/announcements", """
            {"title": "%s", "text": "Bring a mat.", "event": "%s", "at": "%s"}
            """.formatted(title, event, Instant.now().plusSeconds(90_000))).require(201).json().getString("id");
        Page page = open(browse(NADIA, PHONE), "event?id=" + event);

        keep(page, "event-planned-phone");
        assertAccessible(page);
        assertThat(overflow(page)).isZero();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        assertThat(page.locator("h1")).hasText(title);
        button(page, "Take back to draft").click();
        assertThat(page.locator("body")).containsText("It is a draft again");
        assertThat(page.url()).contains(planned);
    }

    @Test
    void that_its_event_is_cancelled_is_said_wherever_it_is_planned_from() {
        String event = silentBooking().getJsonObject("event").getString("id");
        String planned = as(NADIA).post("/api/announcements", """
            {"title": "%s", "text": "Bring a chair.", "event": "%s", "at": "%s"}
            """.formatted(title, event, Instant.now().plusSeconds(90_000))).require(201).json().getString("id");
        Page page = open(browse(NADIA, PHONE), "event?id=" + event);
        page.getByText("Cancel event…").click();
        page.locator("#cancel-event").getByText("Cancel the event").click();

        assertThat(page.getByRole(AriaRole.MAIN)).containsText("becomes a draft");
        keep(page, "event-cancelled-planned-phone");
        assertAccessible(page);
        assertThat(overflow(page)).isZero();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(OFF);
        keep(page, "announcement-event-cancelled-phone");
        assertAccessible(page);
        open(page, "announcement?edit=1&id=" + planned);
        assertThat(page.getByText(OFF)).isVisible();
        keep(page, "announcement-form-event-cancelled-phone");
        assertThat(overflow(page)).isZero();
        page.locator("[name=event]").selectOption("");
        assertThat(page.getByText(OFF)).isHidden();
        page.locator("[name=event]").selectOption(event);
        button(page, "Save").click();
        assertThat(page.locator("body")).containsText("It is a draft again");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(OFF);
    }

    private Page composed() {
        Page page = open(browse(NADIA, DESK), "announcement?edit=1&location=" + pier());
        typed(page);
        return page;
    }

    private void typed(Page page) {
        page.locator("[id='announcement:title']").fill(title);
        page.locator("[id='announcement:text']").fill("We meet at seven.");
    }

    private static Locator counted(Page page) {
        return page.locator("[data-count]");
    }
}
