package lobby.administration.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import lobby.testing.BrowserTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsBrowserIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void everybody_can_read_about_one_person_and_one_group(Screen screen) {
        Page page = open(browse("margit", screen), "settings/staff");
        page.getByRole(AriaRole.LINK, named("Bea Lindqvist")).click();
        keep(page, "settings-member-" + screen);
        assertReadable(page);

        page.getByRole(AriaRole.LINK, named("Why can somebody see this?")).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Through the group Front desk.");
        assertReadable(page);

        open(page, "settings/groups");
        page.getByRole(AriaRole.LINK, named("Events desk")).click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Luc Tremblay");
        assertReadable(page);

        open(page, "settings/residents?q=Elena");
        page.getByRole(AriaRole.LINK, named("Elena Marchetti")).click();
        keep(page, "settings-resident-" + screen);
        assertReadable(page);
    }

    @Test
    void a_changed_group_holds_at_the_next_click_of_whoever_has_it() {
        String group = "Porters " + UUID.randomUUID().toString().substring(0, 8);
        Page owner = makeGroup(group);
        Page porter = activated(owner, group);
        open(porter, "settings/residents");
        assertThat(porter.locator("body")).containsText("You don’t have permission");

        open(owner, "settings/groups");
        owner.getByLabel("Residents, " + group, exactly()).selectOption("VIEW");
        owner.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(owner.locator("body")).containsText("It holds from the next click");

        open(porter, "settings/residents");
        assertThat(porter.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).containsText("Residents");
        assertThat(porter.getByRole(AriaRole.MAIN)).containsText("Elena Marchetti");
        assertThat(porter.getByRole(AriaRole.LINK, named("Add resident"))).hasCount(0);
    }

    @Test
    void the_last_administrator_stays() {
        Page page = open(browse("nadia", Screen.DESK), "settings/groups");
        page.getByLabel("Staff accounts, Building manager", exactly()).selectOption("NONE");
        page.getByRole(AriaRole.BUTTON, named("Save")).click();

        assertThat(page.locator("body")).containsText("Then nobody would manage staff accounts any more");
        assertThat(page.getByLabel("Staff accounts, Building manager", exactly())).hasValue("NONE");
        open(page, "settings/groups");
        assertThat(page.getByLabel("Staff accounts, Building manager", exactly())).hasValue("MANAGE");
    }

    @Test
    void who_is_overtaken_sees_by_what_and_keeps_what_they_chose() {
        String group = "Gardeners " + UUID.randomUUID().toString().substring(0, 8);
        Page one = makeGroup(group);
        open(one, "settings/groups");
        Page other = open(browse("nadia", Screen.DESK), "settings/groups");

        choose(other, "Visitors, " + group, "VIEW");
        one.getByLabel("Residents, " + group, exactly()).selectOption("VIEW");
        one.getByRole(AriaRole.BUTTON, named("Save")).click();

        assertThat(one.locator("body")).containsText("Nadia Okafor changed this");
        assertThat(one.getByLabel("Residents, " + group, exactly())).hasValue("VIEW");
        assertThat(one.getByRole(AriaRole.MAIN)).containsText("now: View");
    }

    @Test
    void others_than_the_owner_read_whose_the_network_is() {
        Page page = open(browse("nadia", Screen.DESK), "settings/network");

        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Margit Aalto");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Save"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Hand over the network"))).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void who_opens_a_location_reads_whether_its_care_chat_will_be_on(Screen screen) {
        Page page = open(browse("margit", screen), "settings/locations");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Its care chat will be on");
        keep(page, "settings-locations-" + screen);
        assertReadable(page);

        newOnesChat(page, false);
        keep(page, "settings-network-" + screen);
        assertReadable(page);

        open(page, "settings/locations");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Its care chat will be off");
        newOnesChat(page, true);
    }

    @AfterEach
    void new_locations_chat_as_before() {
        sql().update("update network set chat_at_new_locations = true where name = 'Harbourline Living'");
    }

    private void newOnesChat(Page page, boolean on) {
        open(page, "settings/network");
        page.getByLabel("On from the start").setChecked(on);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator("#flash")).containsText("Saved.");
        assertThat(page.getByLabel("On from the start")).isChecked(new IsCheckedOptions().setChecked(on));
    }

    private Page makeGroup(String name) {
        Page owner = open(browse("margit", Screen.DESK), "settings/groups");
        owner.locator("[id='create:name']").fill(name);
        owner.getByRole(AriaRole.BUTTON, named("Make group")).click();
        assertThat(owner.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText(name);
        return owner;
    }

    /** Somebody new who has this group everywhere, as they are after their first sign-in. */
    private Page activated(Page owner, String group) {
        open(owner, "settings/staff-member");
        owner.getByLabel("Name", exactly()).fill("Petra Pereira");
        owner.getByLabel("E-mail", exactly()).fill(UUID.randomUUID() + "@harbourline.example");
        owner.getByLabel("Pier 9 Residences", exactly())
            .selectOption(new com.microsoft.playwright.options.SelectOption()
            .setLabel(group));
        owner.getByRole(AriaRole.BUTTON, named("Copy the first group to all")).click();
        assertThat(owner.getByLabel("Mill Street Lofts", exactly()).locator("option:checked")).hasText(group);
        owner.getByRole(AriaRole.BUTTON, named("Create account")).click();
        owner.getByRole(AriaRole.BUTTON, named("Make an activation link")).click();
        String link = owner.locator("#secret-link").textContent().replaceFirst(".*(?=/activate)", "");
        Page newcomer = open(browse(Screen.DESK), link);
        newcomer.getByLabel("Password", new GetByLabelOptions().setExact(false)).first().fill("a porter's own words");
        newcomer.locator("form button[type=submit], form input[type=submit]").first().click();
        return newcomer;
    }

    private static void choose(Page page, String cell, String level) {
        page.getByLabel(cell, exactly()).selectOption(level);
        page.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(page.locator("body")).containsText("It holds from the next click");
    }

    private void assertReadable(Page page) {
        assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).as("%s is too wide", page.url())
            .isEqualTo(0);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }
}
