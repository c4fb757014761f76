package lobby.web;

import static lobby.security.Area.ANALYTICS;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Area.AUDIT;
import static lobby.security.Area.CARE;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.ENGAGEMENTS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Area.STAFF_ACCOUNTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lobby.security.Area;

/** What the navigation offers, in its order: to staff what one of their areas opens, to residents their five rooms. */
final class Sections {

    private static final String SETTINGS_PAGES = "/settings/";
    /** As many names stand side by side on a phone. */
    private static final int SIDE_BY_SIDE = 5;

    /** @param viewed the areas somebody sees at one location at least */
    static List<NavItem> forStaff(Set<Area> viewed, String page) {
        List<NavItem> items = new ArrayList<>();
        if (viewed.contains(CONVERSATIONS)) {
            items.add(new NavItem("conversations", "chat", "nav.conversations", page.startsWith("/conversations"), true,
                false));
        }
        if (viewed.contains(EVENT_BOOKINGS) || viewed.contains(CONVERSATIONS)) {
            items.add(new NavItem("bookings", "cal", "nav.bookings", page.startsWith("/booking")
                || page.startsWith("/import"), false, false));
        }
        if (viewed.contains(CARE)) {
            items.add(new NavItem("care", "care", "nav.desk", page.startsWith("/care"),
                !viewed.contains(CONVERSATIONS), false));
        } else if (viewed.contains(ANALYTICS)) {
            items.add(new NavItem("care-figures", "chart", "nav.figures", page.startsWith("/care"), false, false));
        }
        if (viewed.contains(EVENT_BOOKINGS)) {
            items.add(new NavItem("events", "ticket", "nav.events", page.startsWith("/event"), false, false));
        }
        if (viewed.contains(ANNOUNCEMENTS)) {
            items.add(new NavItem("announcements", "horn", "nav.announcements", page.startsWith("/announcement")
                || page.startsWith("/broadcast"), false, false));
        }
        if (viewed.contains(ENGAGEMENTS)) {
            items.add(new NavItem("offers", "star", "nav.offers", page.startsWith("/offer"), false, false));
        }
        if (viewed.contains(RESIDENTS)) {
            items.add(new NavItem("settings/residents", "people", "nav.people", isAboutPeople(page), false, false));
        }
        if (viewed.contains(STAFF_ACCOUNTS) || viewed.contains(SETTINGS)) {
            items.add(new NavItem(viewed.contains(STAFF_ACCOUNTS) ? "settings/staff" : "settings/network", "gear",
                "nav.settings", page.startsWith(SETTINGS_PAGES) && !isAboutPeople(page), false, true));
        }
        return List.copyOf(items);
    }

    /** Those that always stand there: all, or as many as leave room for the one that opens the others. */
    static List<NavItem> first(List<NavItem> sections) {
        return sections.size() <= SIDE_BY_SIDE ? sections : sections.subList(0, SIDE_BY_SIDE - 1);
    }

    /** Those that a phone shows when asked for. */
    static List<NavItem> others(List<NavItem> sections) {
        return sections.subList(first(sections).size(), sections.size());
    }

    /** The first page of staff: bookings for those whose work they are, else whatever the navigation has first. */
    static String start(Set<Area> viewed) {
        return viewed.contains(EVENT_BOOKINGS)
            ? "bookings"
            : forStaff(viewed, "").stream().findFirst().map(NavItem::path).orElse("profile");
    }

    /** What stands beside each page of settings, by what one of their areas opens; locations are the owner's alone. */
    static List<NavItem> forSettings(Set<Area> viewed, boolean owner, String page) {
        List<NavItem> items = new ArrayList<>();
        if (viewed.contains(STAFF_ACCOUNTS)) {
            items.add(setting("staff", "user", page));
            items.add(setting("groups", "key", page));
            items.add(setting("access", "eye", page));
            items.add(setting("house", "door", page));
        }
        if (viewed.contains(RESIDENTS)) {
            items.add(setting("residents", "people", page));
            items.add(setting("units", "home", page));
        }
        if (owner) {
            items.add(setting("locations", "bld", page));
        }
        if (viewed.contains(SETTINGS)) {
            items.add(setting("network", "gear", page));
            items.add(setting("care", "care", page));
            items.add(setting("canned", "canned", page));
            items.add(setting("files", "clip", page));
        }
        if (viewed.contains(AUDIT)) {
            items.add(setting("audit", "history", page));
            items.add(setting("holds", "lock", page));
        }
        return List.copyOf(items);
    }

    static List<NavItem> forResidents(String page) {
        return List.of(
            room("home", "home", page.equals("/my/home") || page.equals("/my/announcements"), false),
            room("messages", "chat", page.equals("/my/messages") || page.equals("/my/thread"), true),
            room("events", "ticket", page.startsWith("/my/event"), false),
            room("bookings", "cal", page.startsWith("/my/booking"), false),
            room("profile", "user", page.equals("/my/profile"), false));
    }

    private static NavItem room(String name, String icon, boolean current, boolean counts) {
        return new NavItem("my/" + name, icon, "nav.my." + name, current, counts, false);
    }

    /** The page of one of them has the name of the list without its plural. */
    private static NavItem setting(String name, String icon, String page) {
        String one = SETTINGS_PAGES + name.replaceFirst("s$", "");
        return new NavItem("settings/" + name, icon, "nav.settings." + name, page.startsWith(one), false, false);
    }

    private static boolean isAboutPeople(String page) {
        return page.startsWith("/settings/resident") || page.startsWith("/settings/unit");
    }

    private Sections() {
    }
}
