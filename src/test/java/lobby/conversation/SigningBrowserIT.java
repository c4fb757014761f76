package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.UUID;
import lobby.signature.pdf.Paper;
import lobby.testing.People;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Look;
import org.junit.jupiter.api.Test;

/** Row SB-17, as people do it: at the desk, on a phone, and by somebody who got a document from elsewhere. */
class SigningBrowserIT extends ThreadBrowserTest {

    private static final FilePayload LEASE = new FilePayload("lease.pdf", "application/pdf",
        Paper.of("Lease of unit 804", "Rent and deposit"));

    @Test
    void a_document_is_sent_at_the_desk_and_signed_with_a_finger_on_a_phone() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation, DESK);
        OpenThread ruth = open(RUTH, conversation, PHONE);

        Locator chip = wish(sam);
        keep(sam.page(), "sign-chip");
        assertThat(chip).containsText("To be signed by");
        sam.say("Please read and sign");
        assertThat(standing(sam)).containsText("Waiting for the signature of Ruth Adeyemi");
        keep(sam.page(), "sign-waiting-desk");

        assertThat(standing(ruth)).containsText("Please sign by");
        keep(ruth.page(), "sign-waiting-phone");
        standing(ruth).getByRole(AriaRole.LINK, named("Read and sign")).click();
        Page page = ruth.page();
        assertThat(page.getByRole(AriaRole.IMG, pageNamed("Page 1 of 2"))).isVisible();
        page.getByText("Text of page 2").click();
        assertThat(page.getByText("Rent and deposit")).isVisible();
        page.getByText("Draw it instead").click();
        draw(page);
        page.getByLabel("Your password").fill("wrong");
        page.getByLabel("I have read this document").check();
        sign(page);
        assertThat(page.locator(".banner.err")).containsText("not your present password");
        assertThat((Boolean) page.locator("canvas").evaluate("""
            canvas => canvas.getContext('2d').getImageData(0, 0, 600, 200).data.some(value => value > 0)
            """)).isTrue();
        keep(page, "sign-refused-phone");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(Look.faultsByTouch(page)).isEmpty();
        page.getByLabel("Your password").fill(People.PASSWORD);
        sign(page);

        assertThat(page.locator("#standing")).hasAttribute("data-state", "SIGNED");
        keep(page, "sign-signed-phone");
        assertThat(standing(sam)).containsText("Signed by Ruth Adeyemi");
        assertThat(standing(sam).getByRole(AriaRole.BUTTON)).hasCount(0);
        keep(sam.page(), "sign-signed-desk");
        assertThat(Axe.violations(sam.page())).isEmpty();
        verify(sam, standing(sam));
    }

    @Test
    void a_code_is_given_at_the_desk_and_typed_at_home() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation, DESK);
        wish(sam);
        sam.say("Please read and sign");

        standing(sam).getByRole(AriaRole.BUTTON, named("Give a code")).click();
        String code = sam.page().locator("dialog output").innerText();
        keep(sam.page(), "sign-code-desk");
        assertThat(Axe.violations(sam.page())).isEmpty();
        sam.page().getByRole(AriaRole.BUTTON, pageNamed("Done")).click();

        OpenThread ruth = open(RUTH, conversation, DESK);
        standing(ruth).getByRole(AriaRole.LINK, named("Read and sign")).click();
        keep(ruth.page(), "sign-page-desk");
        ruth.page().getByLabel("Code from the team").fill(code);
        ruth.page().getByLabel("I have read this document").check();
        sign(ruth.page());

        assertThat(ruth.page().locator("#standing")).hasAttribute("data-state", "SIGNED");
        assertThat(standing(sam)).containsText("Signed by Ruth Adeyemi");
    }

    @Test
    void who_does_not_want_to_sign_says_why_and_what_is_taken_back_cannot_be_signed() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation, DESK);
        OpenThread ruth = open(RUTH, conversation, DESK);
        wish(sam);
        sam.say("The first");
        standing(ruth).getByRole(AriaRole.LINK, named("Read and sign")).click();
        ruth.page().getByLabel("Reason").fill("The deposit is too high.");
        ruth.page().getByRole(AriaRole.BUTTON, pageNamed("Decline")).click();
        assertThat(ruth.page().locator("#standing")).hasAttribute("data-state", "DECLINED");
        assertThat(standing(sam)).containsText("Declined by Ruth Adeyemi");
        assertThat(standing(sam)).containsText("The deposit is too high.");

        wish(sam);
        sam.say("The second");
        standing(sam).last().getByRole(AriaRole.BUTTON, named("Take back")).click();
        sam.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named("Take back")).click();

        assertThat(standing(sam).last()).containsText("Request to sign taken back by Sam Okoye");
        open(ruth.page(), path(RUTH, conversation));
        assertThat(standing(ruth).last()).containsText("Request to sign taken back by Sam Okoye");
        assertThat(standing(ruth).getByRole(AriaRole.LINK, named("Read and sign"))).hasCount(0);
    }

    /** What was signed is a file from here, also to somebody who is not signed in. */
    private void verify(OpenThread thread, Locator standing) {
        Download download = thread.page().waitForDownload(() ->
            standing.getByRole(AriaRole.LINK, named("Signed document")).click());
        Path signed = download.path();
        Page stranger = browse(PHONE);
        open(stranger, "verify");
        stranger.locator("input[type=file]").setInputFiles(signed);

        assertThat(stranger.locator("[data-verdict]")).containsText("Unchanged since it was signed");
        assertThat(stranger.locator("[data-verdict]")).containsText("Ruth Adeyemi");
        keep(stranger, "verify-phone");
        assertThat(Axe.violations(stranger)).isEmpty();
        assertThat(Look.faultsByTouch(stranger)).isEmpty();
        stranger.locator("input[type=file]").setInputFiles(LEASE);
        assertThat(stranger.locator("[data-verdict]")).containsText("Not sealed here");
    }

    private static Locator wish(OpenThread thread) {
        thread.page().locator(".composer input[type=file]").setInputFiles(LEASE);
        Locator chip = thread.page().locator(".upload");
        chip.getByRole(AriaRole.BUTTON, named("Have lease.pdf signed")).click();
        thread.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named("Have it signed")).click();
        assertThat(chip).containsText("To be signed by");
        return chip;
    }

    private static Locator standing(OpenThread thread) {
        return thread.log().locator(".signing");
    }

    private static void draw(Page page) {
        Locator field = page.locator("canvas");
        field.scrollIntoViewIfNeeded();
        BoundingBox box = field.boundingBox();
        page.mouse().move(box.x + 20, box.y + 40);
        page.mouse().down();
        for (int step = 1; step <= 20; step++) {
            page.mouse().move(box.x + 20 + step * 10, box.y + 40 + 20 * Math.sin(step));
        }
        page.mouse().up();
    }

    private static void sign(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign").setExact(true)).click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
