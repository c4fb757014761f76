package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.Examples;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the care team of Quay House is there: said by the owner, read by a resident who writes while it is not. */
class HoursBrowserIT extends DeskTest {

    private static final String RESIDENT = "liam";
    private static final String HOUSE = "(select id from location where code = 'QH')";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private String before;

    @BeforeEach
    void as_it_is() {
        before = sql().text("select week from care_hours where location_id = " + HOUSE);
        christmas("- interval '50 years'");
    }

    @AfterEach
    void as_it_was() {
        sql().update("update care_hours set week = ?, away = '' where location_id = " + HOUSE, before);
        sql().update("delete from care_holiday where name = ? and location_id = " + HOUSE, "Works outing");
        christmas("+ interval '50 years'");
    }

    private static void christmas(String moved) {
        sql().update("""
            update care_holiday set first_day = first_day %1$s, last_day = last_day %1$s
            where name <> 'Works outing' and location_id = %2$s
            """.formatted(moved, HOUSE));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void the_owner_says_when_somebody_is_there(Screen screen) {
        Page page = open(browse(MARGIT, screen), in("settings/care?of={quay}"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hours and holidays")).click();
        assertThat(page.getByLabel("Monday")).hasValue("08:00–12:00, 13:00–17:30");

        page.getByLabel("Monday").fill("7.30-12, 13 to 18h");
        page.getByLabel("Sunday").fill("sometimes");
        button(page, "Save").click();

        assertThat(page.locator("#flash")).containsText("Sunday: “sometimes” is not understood.");
        assertThat(page.getByLabel("Monday")).hasValue("7.30-12, 13 to 18h");
        keep(page, "care-hours-wrong-" + screen);
        page.getByLabel("Sunday").fill("");
        button(page, "Save").click();
        assertThat(page.locator("#flash")).containsText("Saved.");
        assertThat(page.getByLabel("Monday")).hasValue("07:30–12:00, 13:00–18:00");

        holiday(page, "2199-05-01", "2199-05-02");
        Locator row = page.locator("li", new Page.LocatorOptions().setHasText("Works outing"));
        assertThat(row).containsText("1 May 2199 – 2 May 2199");
        keep(page, "care-hours-" + screen);
        assertAccessible(page);
        assertThat(screen == PHONE ? Look.faultsByTouch(page) : Look.faults(page)).isEmpty();
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#flash")).containsText("The holiday is removed.");
        assertThat(row).hasCount(0);
    }

    @Test
    void hours_that_were_typed_stay_while_holidays_come_and_go() {
        Page page = open(browse(MARGIT, DESK), in("settings/care-hours?of={quay}"));
        page.getByLabel("Monday").fill("7-11");
        page.getByLabel("Sunday").fill("sometimes");

        holiday(page, "2199-05-01", "2199-05-02");

        assertThat(page.getByLabel("Monday")).hasValue("7-11");
        assertThat(page.getByLabel("First day")).hasValue("");
        page.locator("li", new Page.LocatorOptions().setHasText("Works outing")).getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#flash")).containsText("The holiday is removed.");
        assertThat(page.getByLabel("Sunday")).hasValue("sometimes");
        page.getByLabel("Sunday").fill("");
        button(page, "Save").click();
        assertThat(page.locator("#flash")).hasText("Saved.");
        assertThat(page.getByLabel("Monday")).hasValue("07:00–11:00");
    }

    @Test
    void a_resident_reads_that_nobody_is_there_writes_all_the_same_and_is_told_once() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Page margit = open(browse(MARGIT, DESK), in("settings/care-hours?of={quay}"));
        holiday(margit, today.minusDays(2).toString(), today.plusDays(2).toString());

        int told = (int) sql().number("""
            select count(*) from message m join conversation c on c.id = m.conversation_id
            join person p on p.id = c.customer_id where m.kind = 'AUTOMATIC' and p.login = ? and c.channel_id = """
            + HOUSE, RESIDENT);
        Page page = open(browse(RESIDENT, PHONE), in("my/thread?team={quay}"));
        assertThat(page.locator("[data-hours]")).containsText("Closed now; back ");
        keep(page, "care-closed-phone");
        says(page, "My badge does not work " + mark);

        assertThat(page.locator(".sys.auto")).hasCount(told + 1);
        assertThat(page.locator(".sys.auto").last()).containsText("Automatic reply: Thank you for your message.");
        says(page, "Hello? " + mark);
        keep(page, "care-told-phone");
        assertAccessible(page);
        assertThat(Look.faultsByTouch(page)).isEmpty();
        page.reload();
        assertThat(bubble(page, "Hello? " + mark)).isVisible();
        assertThat(page.locator(".sys.auto")).hasCount(told + 1);

        sql().update("delete from care_holiday where name = ? and location_id = " + HOUSE, "Works outing");
        sql().update("update care_hours set week = ? where location_id = " + HOUSE, String.join("\n",
            Collections.nCopies(7, "00:00–24:00")));
        page.evaluate("""
            () => {
                document.querySelector('[data-until]').dataset.until = '2026-01-01T00:00:00Z';
                document.dispatchEvent(new Event('visibilitychange'));
            }""");
        assertThat(page.locator("[data-hours]")).containsText("Open now");

        Page desk = open(browse(MARGIT, DESK), in("care?location={quay}"));
        desk.locator("[data-rows] a", new Page.LocatorOptions().setHasText("Liam Doyle")).click();
        assertThat(desk.locator(".sys.auto")).hasCount(told + 1);
        assertThat(desk.locator("lobby-thread header")).containsText("Unanswered");
        keep(desk, "care-told-desk");
    }

    private static void holiday(Page page, String first, String last) {
        page.getByLabel("First day").fill(first);
        page.getByLabel("Last day").fill(last);
        page.getByLabel("Name").fill("Works outing");
        button(page, "Add holiday").click();
        assertThat(page.locator("#flash")).containsText("The holiday is added.");
    }

    private static void says(Page page, String words) {
        composer(page).fill(words);
        composer(page).press("Control+Enter");
        assertThat(bubble(page, words)).isVisible();
    }

    private static String in(String address) {
        return new Examples(sql()).in(address);
    }
}
