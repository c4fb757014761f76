package lobby.announcement;

import static java.util.stream.Collectors.toSet;
import static lobby.testing.Personas.OLGA;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceService;
import lobby.people.PersonView;
import lobby.platform.References;
import lobby.testing.ContainerTest;
import org.junit.jupiter.api.BeforeEach;

/** A test of announcements to people of its own: they have a tag that nobody else has. */
abstract class AnnouncingTest extends ContainerTest {

    @Inject AnnouncingService announcing;
    @Inject AnnouncementService announcements;
    @Inject AudienceService audiences;
    @Inject DueAnnouncements due;

    String mark;

    @BeforeEach
    void a_mark_that_nobody_has() {
        cast();
        mark = "m" + References.next().toString().substring(9);
    }

    String tagged() {
        return tagged(cast().neighbour());
    }

    String tagged(String login) {
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, login);
        return login;
    }

    Audience marked(UUID... locations) {
        return new Audience(Set.of(locations), Set.of(), Set.of(mark), null);
    }

    AnnouncementWords words() {
        return new AnnouncementWords("News " + mark, "The lift rests on Tuesday.");
    }

    /** Written by the owner, for those who have the mark at the Pier. */
    UUID draft() throws Exception {
        return as(OLGA, () -> announcing.write(words(), marked(cast().pier()), null));
    }

    AnnouncementView opened(UUID announcement) throws Exception {
        return as(OLGA, () -> announcements.open(announcement));
    }

    /** Who would get it now, by login. */
    Set<String> addressed(Audience audience) throws Exception {
        return as(OLGA, () -> audiences.preview(audience)).people().stream().map(PersonView::id)
            .map(id -> sql().text("select login from person where reference = ?", id))
            .collect(toSet());
    }

    /** Who got it, by login; one who got it twice would be there twice. */
    static List<Object> got(UUID announcement) {
        return sql().column("""
            select p.login from announcement_recipient r join person p on p.id = r.person_id
            join announcement a on a.id = r.announcement_id where a.reference = ?
            """, announcement);
    }
}
