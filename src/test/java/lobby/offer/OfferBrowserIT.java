package lobby.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.browser.Axe;
import org.junit.jupiter.api.Test;

/** Row LC-10: an agent sends a coupon, its resident shows it, the staff take it, and the history knows. */
class OfferBrowserIT extends DeskTest {

    private static final String INGRID = "ingrid";

    private final String mark = "Okapi " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_coupon_goes_from_the_desk_to_the_resident_and_back_to_the_desk() {
        made();
        String chat = chat();
        Page desk = open(browse("priya", DESK), "care?id=" + chat);
        desk.locator("lobby-thread [data-offering]").click();
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText(mark)).isVisible();
        keep(desk, "offering-desk");
        assertThat(Axe.violations(desk)).isEmpty();
        dialog.locator("select").selectOption("COUPON");
        dialog.getByText(mark).click();
        desk.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(bubble(desk, mark).locator(".offer")).containsText("Coupon");
        assertThat(composer(desk)).isFocused();

        Page phone = open(browse(INGRID, PHONE), "my/thread?id=" + chat);
        Locator card = bubble(phone, mark).locator(".offer");
        assertThat(card.locator(".spelled")).isVisible();
        assertThat(bubble(desk, mark).locator(".spelled")).hasCount(0);
        assertThat(overflow(phone)).isZero();
        keep(phone, "card-phone");
        assertThat(Axe.violations(phone)).isEmpty();

        Page offers = open(browse("priya", PHONE), "offers");
        offers.getByLabel("Code of the coupon").fill(card.locator(".spelled").textContent());
        button(offers, "Redeem").click();
        assertThat(offers.locator("body")).containsText("“" + mark + "” of Ingrid Dahl is redeemed.");
        assertThat(overflow(offers)).isZero();

        assertThat(card).containsText("Redeemed");
        assertThat(bubble(desk, mark).locator(".offer")).containsText("Redeemed");
        open(desk, "care?past=coupons&id=" + chat);
        assertThat(desk.locator("aside.panel")).containsText("Used the coupon " + mark);
        keep(desk, "card-redeemed-desk");
    }

    @Test
    void whoever_manages_the_building_makes_one_puts_it_on_offer_and_ends_it() {
        Page page = open(browse(NADIA, PHONE), "offer?edit=1");
        page.locator("[id='offer:kind']").selectOption("COUPON");
        page.locator("[id='offer:title']").fill(mark);
        page.locator("[id='offer:from']").fill(LocalDate.now().minusDays(1).toString());
        page.locator("[id='offer:until']").fill(LocalDate.now().minusDays(3).toString());
        button(page, "Save").click();
        assertThat(page.locator("body")).containsText("It has to end on or after its first day");
        assertThat(page.locator("[id='offer:title']")).hasValue(mark);
        page.locator("[id='offer:until']").fill(LocalDate.now().plusDays(3).toString());
        button(page, "Save").click();
        assertThat(page.locator("h1")).hasText(mark);
        keep(page, "offer-draft-phone");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(overflow(page)).isZero();

        button(page, "Put on offer").click();
        assertThat(page.locator("body")).containsText("It is on offer.");
        button(page, "End it").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End it"))
            .click();
        assertThat(page.locator("body")).containsText("It is over.");
        assertThat(page.locator("main .tag").first()).hasText("Finished");
    }

    private void made() {
        String made = as(NADIA).post("/api/offers", """
            {"location": "%s", "kind": "COUPON", "title": "%s", "text": "At the bar.", "from": "%s", "until": "%s"}
            """.formatted(pier(), mark, LocalDate.now().minusDays(1), LocalDate.now().plusDays(30))).require(201).json()
            .getString("id");
        as(NADIA).post("/api/offers/%s/activate".formatted(made)).require(200);
    }

    private String chat() {
        as(INGRID).post("/api/locations/%s/care/messages".formatted(pier()), """
            {"clientId":"%s","text":"Hello %s"}""".formatted(UUID.randomUUID(), mark)).require(201);
        String chat = as(INGRID).get("/api/locations/%s/care".formatted(pier())).require(200).json().getString("id");
        as("priya").post("/api/conversations/%s/take".formatted(chat));
        return chat;
    }
}
