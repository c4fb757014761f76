package lobby.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lobby.inbox.InboxCounts;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.people.Preferences;
import lobby.people.Theme;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

/** What every page shows around itself, as one person sees it. */
public record FrameView(PersonView me, String network, List<Place> places, boolean staff, boolean owner,
                 Set<Area> viewed, Locale language, String theme, boolean compact, long unread, long muted,
                 long told) {

    static FrameView of(Person person, Actor actor, List<Place> places, InboxCounts counts, long told) {
        Preferences likes = person.preferences();
        return new FrameView(PersonView.of(person), person.network().name(), places, actor.isStaff(), actor.owner(),
            viewed(actor), likes.language(),
            likes.theme() == Theme.SYSTEM ? "" : likes.theme().name().toLowerCase(Locale.ROOT), likes.compact(),
            counts.unread(), counts.muted(), told);
    }

    private static Set<Area> viewed(Actor actor) {
        Set<Area> areas = EnumSet.allOf(Area.class);
        areas.removeIf(area -> actor.locationsWhere(area, Level.VIEW).isEmpty());
        return areas;
    }
}
