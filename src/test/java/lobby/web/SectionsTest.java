package lobby.web;

import static lobby.security.Area.ANALYTICS;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lobby.security.Area;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void staff_are_offered_what_one_of_their_areas_opens() {
        assertThat(paths(EnumSet.allOf(Area.class)))
            .containsExactly("conversations", "bookings", "care", "events", "announcements", "offers",
                "settings/residents", "settings/staff");
        assertThat(paths(Set.of(CONVERSATIONS))).containsExactly("conversations", "bookings");
        assertThat(paths(Set.of(RESIDENTS, SETTINGS))).containsExactly("settings/residents", "settings/network");
        assertThat(paths(Set.of(ANALYTICS))).containsExactly("care-figures");
        assertThat(paths(Set.of())).isEmpty();
    }

    @Test
    void a_phone_shows_five_and_opens_the_others() {
        List<NavItem> all = Sections.forStaff(EnumSet.allOf(Area.class), "");
        List<NavItem> five = all.subList(0, 5);

        assertThat(Sections.first(all)).extracting(NavItem::path)
            .containsExactly("conversations", "bookings", "care", "events");
        assertThat(Sections.others(all)).extracting(NavItem::path)
            .containsExactly("announcements", "offers", "settings/residents", "settings/staff");
        assertThat(Sections.first(five)).isEqualTo(five);
        assertThat(Sections.others(five)).isEmpty();
    }

    @Test
    void a_page_lights_one_door_only() {
        for (String page : List.of("/bookings", "/booking", "/import", "/conversations", "/events", "/event", "/announcements", "/announcement",
            "/settings/residents", "/settings/units", "/settings/staff", "/settings/groups", "/settings/network",
            "/settings/files", "/care", "/care-figures", "/care-counted", "/settings/care", "/settings/care-hours",
            "/settings/canned", "/offers", "/offer")) {
            assertThat(Sections.forStaff(EnumSet.allOf(Area.class), page)).as(page).filteredOn(NavItem::current)
                .hasSize(1);
        }
        for (String page : List.of("/my/home", "/my/announcements", "/my/messages", "/my/thread", "/my/events", "/my/bookings",
            "/my/booking", "/my/profile")) {
            assertThat(Sections.forResidents(page)).as(page).filteredOn(NavItem::current).hasSize(1);
        }
    }

    @Test
    void the_day_of_staff_begins_with_their_work() {
        assertThat(Sections.start(Set.of(EVENT_BOOKINGS, CONVERSATIONS))).isEqualTo("bookings");
        assertThat(Sections.start(Set.of(CONVERSATIONS))).isEqualTo("conversations");
        assertThat(Sections.start(Set.of(STAFF_ACCOUNTS))).isEqualTo("settings/staff");
        assertThat(Sections.start(Set.of())).isEqualTo("profile");
    }

    @Test
    void each_door_of_staff_has_a_key_of_its_own() {
        assertThat(Sections.forStaff(EnumSet.allOf(Area.class), "")).extracting(NavItem::key).doesNotHaveDuplicates();
    }

    @Test
    void only_the_owner_is_offered_the_locations() {
        Set<Area> everything = EnumSet.allOf(Area.class);

        assertThat(Sections.forSettings(everything, true, "")).extracting(NavItem::path)
            .contains("settings/locations", "settings/network");
        assertThat(Sections.forSettings(everything, false, "")).extracting(NavItem::path)
            .contains("settings/network").doesNotContain("settings/locations");
        assertThat(Sections.forSettings(everything, true, "/settings/locations")).filteredOn(NavItem::current)
            .extracting(NavItem::path).containsExactly("settings/locations");
    }

    @Test
    void who_sees_the_settings_sees_which_files_are_allowed() {
        assertThat(Sections.forSettings(Set.of(SETTINGS), false, "/settings/files")).extracting(NavItem::path)
            .containsExactly("settings/network", "settings/care", "settings/canned", "settings/files");
        assertThat(Sections.forSettings(Set.of(SETTINGS), false, "/settings/files")).filteredOn(NavItem::current)
            .extracting(NavItem::path).containsExactly("settings/files");
        assertThat(Sections.forSettings(Set.of(RESIDENTS), false, "")).extracting(NavItem::path)
            .doesNotContain("settings/files");
    }

    private static List<String> paths(Set<Area> viewed) {
        return Sections.forStaff(viewed, "").stream().map(NavItem::path).toList();
    }
}
