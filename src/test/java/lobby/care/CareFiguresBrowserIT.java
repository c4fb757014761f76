package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Look;
import org.junit.jupiter.api.Test;

/** From the care desk to its figures over a time, to the chats that were counted, and back (LC-31). */
class CareFiguresBrowserIT extends DeskTest {

    @Test
    void a_manager_goes_from_the_desk_to_the_figures_to_a_chat() {
        Page page = open(browse("nadia", DESK), "care");
        link(page, "More figures").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Figures of care chats")))
            .isVisible();
        link(page, "30 days").click();
        assertThat(link(page, "30 days")).hasAttribute("aria-current", "page");
        field(page, "Location").selectOption("Pier 9 Residences");
        field(page, "Agent").selectOption("Tomasz Zielinski");
        button(page, "Show").click();
        assertThat(field(page, "Agent").locator("option:checked")).hasText("Tomasz Zielinski");
        assertThat(page.locator("[data-part=sums]")).containsText("America/Toronto");
        assertThat(page.locator("[data-part=agents] tbody tr")).hasCount(1);
        assertThat(page.locator("[data-part=places] tbody tr")).hasCount(1);
        page.locator("[data-part=slots] summary").click();
        assertThat(page.locator("[data-part=slots] tbody tr")).hasCount(30);
        assertThat(page.locator("svg[role=img]").first()).hasAccessibleName(
            Pattern.compile("Chats: most .*"));
        keep(page, "care-figures-desk");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(Look.faults(page)).isEmpty();

        Download file = page.waitForDownload(() -> page.locator("[data-part=agents] a[download]").click());
        assertThat(file.suggestedFilename()).startsWith("care-agents-").endsWith(".csv");

        Locator number = page.locator("[data-part=agents] tbody td").nth(2).locator("a");
        String finished = number.textContent().replaceAll("\\D.*", "");
        number.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Finished chats")))
            .containsText(finished);
        assertThat(page.locator("[data-part=counted] tbody tr")).hasCount(Integer.parseInt(finished));
        keep(page, "care-counted-desk");
        assertThat(Axe.violations(page)).isEmpty();
        page.locator("[data-part=counted] tbody th a").first().click();
        assertThat(page.locator("lobby-thread header")).containsText("Finished");
        page.goBack();
        link(page, "Figures of care chats").click();
        assertThat(field(page, "Agent").locator("option:checked")).hasText("Tomasz Zielinski");
        assertThat(link(page, "30 days")).hasAttribute("aria-current", "page");
    }

    @Test
    void on_a_phone_wrong_days_are_told_and_put_right() {
        Page page = open(browse("nadia", PHONE), "care");
        link(page, "More figures").click();
        field(page, "From").fill("2026-03-02");
        field(page, "Until").fill("2026-03-01");
        button(page, "Show").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("The last day")))
            .isVisible();
        assertThat(field(page, "From")).hasValue("2026-03-02");
        keep(page, "care-figures-wrong-phone");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(Look.faultsByTouch(page)).isEmpty();

        link(page, "30 days").click();
        assertThat(page.locator("[data-part=analysis]")).isVisible();
        assertThat(overflow(page)).isZero();
        keep(page, "care-figures-phone");
        page.locator("[data-part=hours] summary").click();
        assertThat(page.locator("[data-part=hours] tbody tr")).hasCount(24);
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(Look.faultsByTouch(page)).isEmpty();
    }

    @Test
    void an_agent_without_the_permission_is_offered_no_figures() {
        Page page = open(browse("priya", DESK), "care");

        assertThat(page.locator("[data-part=figures]")).isVisible();
        assertThat(link(page, "More figures")).hasCount(0);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
