package lobby.announcement;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.announcement.AnnouncementState.SENT;
import static lobby.platform.Refusal.ANNOUNCEMENT_SENT;
import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.NOBODY_TO_TELL;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import lobby.announcement.audience.Reach;
import lobby.announcement.mine.MyAnnouncement;
import lobby.announcement.mine.MyAnnouncementService;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** LK-33: an announcement from its first word to its last reader. */
@EveryServer
class AnnouncementIT extends AnnouncingTest {

    @Inject MyAnnouncementService mine;

    @Test
    void those_get_it_who_are_there_when_it_is_sent() throws Exception {
        String before = tagged();
        UUID announcement = draft();
        String after = tagged();

        assertThat(as(OLGA, () -> announcing.send(announcement, opened(announcement).version()))).isEqualTo(2);
        tagged();

        assertThat(got(announcement)).containsExactlyInAnyOrder(before, after);
        assertThat(opened(announcement).state()).isEqualTo(SENT);
        assertThat(sql().column("select action from audit_entry where subject = ? order by id",
            announcement.toString())).containsExactly("ANNOUNCEMENT_CHANGED", "ANNOUNCEMENT_SENT");
    }

    @Test
    void once_sent_it_is_neither_changed_nor_sent_again() throws Exception {
        tagged();
        UUID announcement = draft();
        as(OLGA, () -> announcing.send(announcement));
        int version = opened(announcement).version();

        assertRefused(ANNOUNCEMENT_SENT, () -> as(OLGA, () -> announcing.send(announcement)));
        assertRefused(ANNOUNCEMENT_SENT, () -> as(OLGA, () -> announcing.change(announcement, version,
            new AnnouncementWords("Other", "Other"), marked(cast().pier()), null)));
        assertRefused(ANNOUNCEMENT_SENT, () -> as(OLGA, () -> announcing.discard(announcement, version)));
        assertThat(opened(announcement).title()).isEqualTo("News " + mark);
    }

    @Test
    void where_nobody_would_get_it_nothing_is_sent() throws Exception {
        UUID announcement = draft();

        assertRefused(NOBODY_TO_TELL, () -> as(OLGA, () -> announcing.send(announcement)));
        assertRefused(NOBODY_TO_TELL, () -> as(OLGA, () -> announcing.tell(words(), marked(cast().pier()))));

        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
        assertThat(as(OLGA, () -> announcements.count(new AnnouncementFilter(null, null, mark)))).isEqualTo(1);
    }

    @Test
    void nobody_sends_what_they_have_not_seen() throws Exception {
        tagged();
        UUID announcement = draft();
        int seen = opened(announcement).version();
        as(ANNA, () -> announcing.change(announcement, seen, new AnnouncementWords("Changed", "Text"),
            marked(cast().pier()), null));

        assertRefused(CHANGED_BY, () -> as(OLGA, () -> announcing.send(announcement, seen)));
        assertThat(got(announcement)).isEmpty();
    }

    @Test
    void only_those_announce_who_manage_announcements_there() throws Exception {
        UUID announcement = draft();

        assertRefused(NOT_PERMITTED, () -> as(AUDREY, () -> announcing.send(announcement)));
        assertRefused(UNKNOWN, () -> as(SAM, () -> announcing.send(announcement)));
        UUID everywhere = as(OLGA, () -> announcing.write(words(), marked(cast().pier(), cast().mill()), null));
        assertRefused(NOT_PERMITTED, () -> as(ANNA, () -> announcing.send(everywhere)));
        assertThat(as(ANNA, () -> announcements.open(everywhere)).manageable()).isFalse();
    }

    @Test
    void it_is_delivered_when_it_is_before_them_and_read_when_they_open_it() throws Exception {
        String reader = tagged();
        String looker = tagged();
        tagged();
        UUID announcement = draft();
        as(OLGA, () -> announcing.send(announcement));
        assertThat(opened(announcement).reach()).isEqualTo(new Reach(3, 0, 0));

        as(looker, () -> mine.unread(3));
        assertThat(as(reader, () -> mine.unread(3)).total()).isEqualTo(1);
        assertThat(as(reader, () -> mine.open(announcement)).read()).isFalse();
        as(reader, () -> mine.open(announcement));

        assertThat(opened(announcement).reach()).isEqualTo(new Reach(3, 2, 1));
        assertThat(as(reader, () -> mine.unread(3)).total()).isZero();
        assertThat(as(reader, () -> mine.list(0, 10)).rows()).extracting(MyAnnouncement::read).containsExactly(true);
        assertRefused(UNKNOWN, () -> as(cast().neighbour(), () -> mine.open(announcement)));
    }

    @Test
    void past_the_last_page_of_theirs_the_last_one_is_shown() throws Exception {
        String reader = tagged();
        UUID announcement = draft();
        as(OLGA, () -> announcing.send(announcement));

        String page = comingIn(reader).get("/my/announcements?page=9").require(200).body();

        assertThat(page).contains(words().title()).doesNotContain("No announcements yet");
        assertThat(comingIn(cast().neighbour()).get("/my/announcements?page=9").require(200).body())
            .contains("No announcements yet");
    }

    @Test
    void whoever_moves_out_keeps_what_they_got_and_gets_no_more() throws Exception {
        String leaver = tagged();
        tagged();
        UUID before = draft();
        as(OLGA, () -> announcing.send(before));
        sql().update("update membership set ends_on = current_date - 2 "
            + "where person_id = (select id from person where login = ?)", leaver);
        UUID after = draft();
        as(OLGA, () -> announcing.send(after));

        assertThat(as(leaver, () -> mine.list(0, 10)).rows()).extracting(MyAnnouncement::id).containsExactly(before);
        assertThat(got(after)).doesNotContain(leaver);
    }

    @Test
    void it_is_found_by_its_title_and_by_its_text() throws Exception {
        as(OLGA, () -> announcing.write(new AnnouncementWords("Lift " + mark, "It rests, " + mark + " says."),
            marked(cast().pier()), null));

        assertThat(found("LIFT " + mark)).isEqualTo(1);
        assertThat(found(mark + " says")).isEqualTo(1);
        assertThat(found(mark + " sleeps")).isZero();
    }

    private long found(String words) throws Exception {
        return as(OLGA, () -> announcements.count(new AnnouncementFilter(null, null, words)));
    }
}
