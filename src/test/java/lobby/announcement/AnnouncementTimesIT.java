package lobby.announcement;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.announcement.AnnouncementState.SENT;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lobby.announcement.PutBack.Why;
import lobby.testing.Announced;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** LK-33: an announcement goes out when it is time, and once, however many send it. */
@EveryServer
class AnnouncementTimesIT extends AnnouncingTest {

    private static final int MANAGERS = 6;

    @Test
    void what_was_planned_goes_out_when_its_time_has_come_or_has_passed_meanwhile() throws Exception {
        String neighbour = tagged();
        UUID announcement = as(OLGA, () -> announcing.tellAt(words(), marked(cast().pier()),
            Instant.now().plusSeconds(7200)));
        goOut();
        assertThat(got(announcement)).isEmpty();

        plannedHoursAgo(announcement);
        goOut();
        goOut();

        assertThat(got(announcement)).containsExactly(neighbour);
        assertThat(opened(announcement).state()).isEqualTo(SENT);
        assertThat(sql().number("select count(*) from audit_entry where action = 'ANNOUNCEMENT_SENT' and subject = ? "
            + "and person_id is null", announcement.toString())).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_does_not_go_out() throws Exception {
        tagged();
        UUID announcement = as(OLGA, () -> announcing.tellAt(words(), marked(cast().pier()),
            Instant.now().plusSeconds(7200)));
        as(OLGA, () -> announcing.takeBack(announcement, opened(announcement).version()));
        plannedHoursAgo(announcement);

        goOut();

        assertThat(got(announcement)).isEmpty();
        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
    }

    @Test
    void what_nobody_would_get_waits_for_somebody_who_looks_after_it() throws Exception {
        UUID announcement = as(OLGA, () -> announcing.tellAt(words(), marked(cast().pier()),
            Instant.now().plusSeconds(7200)));
        plannedHoursAgo(announcement);

        goOut();

        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
        assertThat(opened(announcement).putBack()).isEqualTo(Why.NOBODY_TO_TELL);
        assertThat(comingIn(OLGA.login()).get("/announcements?location=all&q=" + mark).require(200).body())
            .contains("Did not go out", "Nobody would have got it.");
        assertThat(comingIn(OLGA.login()).get("/announcement?id=" + announcement).require(200).body())
            .contains("and did not go out", "Nobody would have got it.");
        tagged();
        assertThat(as(OLGA, () -> announcing.send(announcement))).isEqualTo(1);
        assertThat(opened(announcement).putBack()).isNull();
    }

    @Test
    void one_that_an_older_version_has_sent_since_did_go_out() throws Exception {
        UUID announcement = new Announced(sql()).to(draft(), tagged());
        sql().update("update announcement set put_back = 'NOBODY_TO_TELL', put_back_at = now() where reference = ?",
            announcement);

        assertThat(opened(announcement).putBack()).isNull();
        assertThat(opened(announcement).putBackAt()).isNull();
        assertThat(comingIn(OLGA.login()).get("/announcements?location=all&q=" + mark).require(200).body())
            .contains("Sent to 1 resident").doesNotContain("Did not go out", "Nobody would have got it.");
    }

    @Test
    void what_its_writer_may_not_send_any_more_goes_out_by_nobody() throws Exception {
        tagged();
        String login = cast().colleague(ANNA);
        UUID announcement = UUID.fromString(comingIn(login).post("/api/announcements", """
            {"title": "%1$s", "text": "Soon", "locations": ["%2$s"], "tags": ["%1$s"], "at": "%3$s"}
            """.formatted(mark, cast().pier(), Instant.now().plusSeconds(7200))).require(201).json().getString("id"));
        plannedHoursAgo(announcement);
        sql().update("delete from staff_assignment where person_id = (select id from person where login = ?)", login);

        goOut();

        assertThat(got(announcement)).isEmpty();
        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
        assertThat(opened(announcement).putBack()).isEqualTo(Why.WRITER_MAY_NOT);
    }

    @Test
    void of_many_who_send_it_at_once_one_does_and_the_others_are_told() throws Exception {
        List<ApiClient> managers = Stream.generate(() -> cast().colleague(ANNA)).limit(MANAGERS)
            .map(login -> comingIn(login)).toList();
        String neighbour = tagged();
        for (int round = 0; round < Race.rounds(4); round++) {
            UUID announcement = draft();

            List<Answer> answers = Race.run(MANAGERS, runner -> () ->
                managers.get(runner).post("/api/announcements/%s/send".formatted(announcement)));

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.require(409).code()).isEqualTo("ANNOUNCEMENT_SENT"));
            assertSentOnce(announcement, neighbour);
        }
    }

    @Test
    void several_nodes_send_what_is_due_once() throws Exception {
        String neighbour = tagged();
        for (int round = 0; round < Race.rounds(4); round++) {
            UUID announcement = as(OLGA, () -> announcing.tellAt(words(), marked(cast().pier()),
                Instant.now().plusSeconds(7200)));
            plannedHoursAgo(announcement);

            Race.run(3, node -> (Callable<Void>) () -> {
                goOut();
                return null;
            });
            goOut();

            assertSentOnce(announcement, neighbour);
        }
    }

    private void goOut() {
        due.due().forEach(due::send);
    }

    private static void assertSentOnce(UUID announcement, String recipient) {
        assertThat(got(announcement)).containsExactly(recipient);
        assertThat(sql().number("select count(*) from audit_entry where action = 'ANNOUNCEMENT_SENT' and subject = ?",
            announcement.toString())).isEqualTo(1);
    }

    private static void plannedHoursAgo(UUID announcement) {
        sql().update("update announcement set planned_for = now() - interval '50 hours' where reference = ?",
            announcement);
    }
}
