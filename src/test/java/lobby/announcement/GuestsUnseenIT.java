package lobby.announcement;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.platform.Refusal.GUESTS_UNSEEN;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import lobby.announcement.PutBack.Why;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.Reach;
import lobby.testing.Announced;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-33: whoever announces things and sees no bookings keeps one for the guests of an event as it is meant. */
@EveryServer
class GuestsUnseenIT extends AnnouncingTest {

    private UUID event;
    private UUID announcement;
    private ApiClient anna;

    @BeforeEach
    void one_for_the_guests_of_an_event_that_anna_may_not_see() {
        event = cast().event("Secret " + mark);
        cast().booking(event, cast().neighbour());
        announcement = new Announced(sql()).aboutEvent("News " + mark, event);
        anna = comingIn(ANNA.login());
    }

    @Test
    void they_read_it_and_change_its_words_and_it_stays_for_whom_it_is() throws Exception {
        String shown = anna.get("/announcement?id=" + announcement).require(200).body();
        assertThat(shown).contains("Only who sees the bookings there can send").doesNotContain("ask=send", "Secret");

        FacesForm form = FacesForm.of(anna, "/announcement?edit=1&id=" + announcement, "announcement");
        form.with("announcement:title", "Better " + mark).with("whom", "event").with("when", "hand")
            .with(form.button(), "").submit();

        AnnouncementView changed = opened(announcement);
        assertThat(changed.title()).isEqualTo("Better " + mark);
        assertThat(changed.audience()).isEqualTo(Audience.of(event));
        assertThat(changed.eventTitle()).isEqualTo("Party");
        assertThat(anna.get("/announcement?edit=1&id=" + announcement).require(200).body())
            .contains("Party").doesNotContain("Secret");
    }

    @Test
    void what_they_make_of_one_that_is_scheduled_does_not_go_out_by_itself() throws Exception {
        scheduled();

        FacesForm form = FacesForm.of(anna, "/announcement?edit=1&id=" + announcement, "announcement");
        form.with("announcement:text", "Their words").with("whom", "event").with("when", "time")
            .with(form.button(), "").submit();

        assertThat(opened(announcement).text()).isEqualTo("Their words");
        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
        assertThat(anna.get("/announcement?id=" + announcement).require(200).body())
            .contains("It is a draft again", "Only who sees the bookings there can send");
    }

    @Test
    void one_that_was_theirs_last_goes_out_by_nobody() throws Exception {
        scheduled();
        sql().update("""
            update announcement set planned_for = now() - interval '1 hour',
                changed_by_id = (select id from person where login = ?) where reference = ?
            """, ANNA.login(), announcement);

        due.due().forEach(due::send);

        assertThat(got(announcement)).isEmpty();
        assertThat(opened(announcement).putBack()).isEqualTo(Why.WRITER_MAY_NOT);
    }

    @Test
    void how_many_got_it_is_for_who_may_know_who_comes() throws Exception {
        assertThat(as(OLGA, () -> announcing.send(announcement))).isEqualTo(1);

        assertThat(opened(announcement).reach()).isEqualTo(new Reach(1, 0, 0));
        assertThat(as(ANNA, () -> announcements.open(announcement)).reach()).isNull();
        assertThat(anna.get("/api/announcements/" + announcement).require(200).json().isNull("reach")).isTrue();
        String list = "/announcements?location=all&q=" + mark;
        assertThat(comingIn(OLGA.login()).get(list).require(200).body()).contains("Sent to 1 resident");
        assertThat(anna.get(list).require(200).body()).contains("News " + mark).doesNotContain("Sent to");
        assertThat(anna.get("/announcement?id=" + announcement).require(200).body())
            .contains("It was sent").doesNotContain("Sent to");
    }

    @Test
    void their_form_says_why_it_does_not_count_them() {
        assertThat(anna.get("/announcement?edit=1&id=" + announcement).require(200).body())
            .containsPattern("(?s)<output[^>]*data-count[^>]*>It is for the guests of an event\\. Only who sees");
    }

    @Test
    void they_send_it_to_nobody_and_choose_no_other_event() throws Exception {
        UUID another = cast().event("Another " + mark);
        int version = opened(announcement).version();

        assertRefused(GUESTS_UNSEEN, () -> as(ANNA, () -> announcing.send(announcement, version)));
        assertRefused(UNKNOWN, () -> as(ANNA, () -> {
            announcing.change(announcement, version, words(), Audience.of(another), null);
            return null;
        }));
        assertRefused(UNKNOWN, () -> as(ANNA, () -> announcing.write(words(), Audience.of(event), null)));
        assertThat(anna.get("/announcement?ask=send&id=" + announcement).status()).isEqualTo(403);
        assertThat(anna.get("/announcement?edit=1&event=" + event).status()).isEqualTo(404);
        assertThat(anna.get("/api/announcements/audience?event=" + event).status()).isEqualTo(404);
        as(ANNA, () -> {
            announcing.change(announcement, version, words(), new Audience(Set.of(cast().pier()), Set.of(),
                Set.of(mark), null), null);
            return null;
        });
        assertRefused(UNKNOWN, () -> as(ANNA, () -> {
            announcing.change(announcement, opened(announcement).version(), words(), Audience.of(event), null);
            return null;
        }));
        assertThat(as(OLGA, () -> announcements.open(announcement)).audience().event()).isNull();
    }

    private void scheduled() {
        sql().update("update announcement set state = 'SCHEDULED', planned_for = now() + interval '2 hours' "
            + "where reference = ?", announcement);
    }
}
