package lobby.administration.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What files may be sent, changed by the owner and read by everybody else (rows and SB-18). */
class FilesPageBrowserIT extends DeskTest {

    /** As high as the page is, which scrolls within itself. */
    private static final int WHOLE = 2600;
    private static final String CARE = "settings/files?in=CARE";

    @AfterEach
    void as_it_was() {
        sql().update("delete from attachment_policy where network_id = "
            + "(select network_id from person where login = ?)", MARGIT);
        sql().update("update person set language = 'en' where login = ?", MARGIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void the_owner_changes_what_can_be_sent_and_goes_back_to_the_defaults(Screen screen) {
        Page page = open(browse(MARGIT, screen), CARE);
        assertReadable(page, "files-defaults-" + screen);
        assertThat(now(page)).containsText("Lobby’s defaults");
        assertThat(now(page)).not().containsText(".docx");
        assertThat(button(page, "Back to the defaults")).hasCount(0);

        group(page, "Documents").getByLabel(".docx", exactly()).check();
        group(page, "Pictures").getByLabel(".gif", exactly()).uncheck();
        size(page, "Documents").fill("12,5");
        group(page, "One message").getByLabel("Number of files").fill("4");
        button(page, "Save").click();

        assertThat(page.locator("#flash")).containsText("Saved.");
        assertThat(now(page)).containsText(".odt .ppt .txt .doc .pdf .docx up to 12.5 MB each");
        assertThat(now(page)).not().containsText(".gif");
        assertThat(now(page)).containsText("Up to 4 files in a message, 200 MB together.");
        assertThat(now(page)).containsText("Margit Aalto");
        assertThat(size(page, "Documents")).hasValue("12.5");
        assertReadable(page, "files-changed-" + screen);

        page.getByRole(AriaRole.LINK, named("Back to the defaults…")).click();
        assertReadable(page, "files-ask-" + screen);
        button(page, "Back to the defaults").click();

        assertThat(page.locator("#flash")).containsText("Lobby’s defaults hold again.");
        assertThat(now(page)).containsText(".gif");
        assertThat(group(page, "Documents").getByLabel(".docx", exactly())).not().isChecked();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void what_cannot_be_says_why_and_keeps_what_was_typed(Screen screen) {
        Page page = open(browse(MARGIT, screen), CARE);

        size(page, "Videos").fill("a lot");
        button(page, "Save").click();
        assertThat(group(page, "Videos")).containsText("A number of megabytes, such as 10 or 0.5.");
        assertThat(size(page, "Videos")).hasValue("a lot");
        assertReadable(page, "files-no-size-" + screen);

        size(page, "Videos").fill("101");
        group(page, "Sound").getByLabel(".mp3", exactly()).check();
        button(page, "Save").click();
        assertThat(page.locator("#flash")).containsText("The largest size of videos must be more than nothing, and at");
        assertThat(size(page, "Videos")).hasValue("101");
        assertThat(group(page, "Sound").getByLabel(".mp3", exactly())).isChecked();
        assertReadable(page, "files-too-large-" + screen);

        size(page, "Videos").fill("100");
        page.locator("fieldset input[type=checkbox]").all().forEach(Locator::uncheck);
        button(page, "Save").click();
        assertThat(page.locator("#flash")).containsText("Choose at least one kind of file.");
        assertThat(page.locator("fieldset input[type=checkbox]:checked")).hasCount(0);
        assertThat(now(page)).containsText("Lobby’s defaults");
    }

    @Test
    void of_two_who_change_it_the_second_is_told_and_keeps_what_they_chose() {
        Page one = open(browse(MARGIT, Screen.DESK), CARE);
        Page other = open(browse(MARGIT, Screen.DESK), CARE);
        group(other, "Documents").getByLabel(".docx", exactly()).check();
        button(other, "Save").click();
        assertThat(other.locator("#flash")).containsText("Saved.");

        group(one, "Other files").getByLabel(".zip", exactly()).check();
        size(one, "Other files").fill("5");
        button(one, "Save").click();

        assertThat(one.locator("#flash")).containsText("Margit Aalto changed this on");
        assertThat(group(one, "Other files").getByLabel(".zip", exactly())).isChecked();
        assertThat(size(one, "Other files")).hasValue("5");
        assertThat(now(one)).containsText(".docx");
        assertThat(now(one)).not().containsText(".zip");
        assertReadable(one, "files-overtaken");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void others_read_it_and_whose_it_is(Screen screen) {
        Page page = open(browse(NADIA, screen), CARE);

        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Only Margit Aalto, who owns the network");
        assertThat(now(page)).containsText(".odt .ppt .txt .doc .pdf up to 10 MB each");
        assertThat(page.locator("form#form")).hasCount(0);
        assertReadable(page, "files-read-only-" + screen);
    }

    @Test
    void what_was_saved_stands_beside_the_paperclip() {
        Page owner = open(browse(MARGIT, Screen.DESK), "settings/files");
        group(owner, "Documents").getByLabel(".docx", exactly()).uncheck();
        size(owner, "Videos").fill("7");
        button(owner, "Save").click();
        assertThat(owner.locator("#flash")).containsText("Saved.");

        Page staff = open(browse(NADIA, Screen.DESK),
            "bookings?location=" + pier() + "&booking=" + silentBooking().getString("id") + "&start=1");
        button(staff, "Allowed files").click();

        Locator sheet = staff.getByRole(AriaRole.DIALOG);
        assertThat(sheet).containsText("up to 7 MB each");
        assertThat(sheet).not().containsText(".docx");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void it_is_said_in_french(Screen screen) {
        sql().update("update person set language = 'fr' where login = ?", MARGIT);
        Page page = open(browse(MARGIT, screen), CARE);

        size(page, "Documents", "Taille maximale, en Mo").fill("0.5");
        button(page, "Enregistrer").click();

        assertThat(page.locator("#flash")).containsText("C’est enregistré.");
        assertThat(now(page)).containsText("jusqu’à 0,5 Mo chacun");
        assertThat(size(page, "Documents", "Taille maximale, en Mo")).hasValue("0,5");
        assertReadable(page, "files-french-" + screen);
    }

    private static Locator now(Page page) {
        return page.locator("section[aria-labelledby=now]");
    }

    private static Locator group(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator size(Page page, String group) {
        return size(page, group, "Largest size, in MB");
    }

    private static Locator size(Page page, String group, String label) {
        return group(page, group).getByLabel(label);
    }

    private void assertReadable(Page page, String name) {
        ViewportSize window = page.viewportSize();
        page.setViewportSize(window.width, WHOLE);
        keep(page, name);
        page.setViewportSize(window.width, window.height);
        assertAccessible(page);
        assertThat(overflow(page)).as("%s is too wide", name).isZero();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
