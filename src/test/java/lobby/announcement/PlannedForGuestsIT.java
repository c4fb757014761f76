package lobby.announcement;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.announcement.AnnouncementState.SCHEDULED;
import static lobby.announcement.AnnouncementState.SENT;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.EVE;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import lobby.announcement.PutBack.Why;
import lobby.announcement.audience.Audience;
import lobby.event.EventService;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import lobby.testing.Personas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-33: what is planned for the guests of an event, when the event is another, or is not held. */
@EveryServer
class PlannedForGuestsIT extends AnnouncingTest {

    private static final String PLANNED = "1 announcement to its guests is planned";

    private static final String OFF = "Its event is cancelled.";

    @Inject EventService events;

    private UUID event;
    private String guest;

    @BeforeEach
    void an_event_with_a_guest() {
        event = cast().event("Party " + mark);
        guest = cast().neighbour();
        cast().booking(event, guest);
    }

    @Test
    void the_page_of_the_event_says_that_there_is_something_and_leads_whoever_may_know_to_it() throws Exception {
        assertThat(page(OLGA)).doesNotContain("to its guests");

        UUID announcement = planned();

        assertThat(page(OLGA))
            .contains(PLANNED, words().title(), "announcement?id=" + announcement);
        assertThat(page(AUDREY)).contains("announcement?id=" + announcement);
        assertThat(page(SAM))
            .contains(PLANNED, "Whoever looks after announcements").doesNotContain(words().title());
        assertThat(page(EVE)).doesNotContain("to its guests");
        assertThat(as(RUTH, () -> events.planned(event))).isEmpty();
        assertThat(as(EVE, () -> events.planned(event))).isEmpty();
        assertThat(as(SAM, () -> events.planned(event))).hasSize(1);
    }

    @Test
    void what_was_scheduled_before_the_event_was_cancelled_does_not_go_out_by_itself() throws Exception {
        UUID announcement = planned();
        cancel();
        assertThat(page(SAM)).contains(PLANNED, "becomes a draft at its time");

        comes(announcement);

        assertThat(got(announcement)).isEmpty();
        assertThat(opened(announcement).putBack()).isEqualTo(Why.EVENT_CANCELLED);
        assertThat(comingIn(OLGA.login()).get("/api/announcements/" + announcement).require(200).json()
            .getString("putBack")).isEqualTo("EVENT_CANCELLED");
        assertThat(page(OLGA)).doesNotContain("to its guests");
    }

    @Test
    void a_correction_does_not_send_it_to_those_who_would_have_come() throws Exception {
        UUID announcement = planned();
        ApiClient olga = comingIn(OLGA.login());
        assertThat(olga.get("/announcement?id=" + announcement).require(200).body()).doesNotContain(OFF);
        cancel();
        assertThat(olga.get("/announcement?id=" + announcement).require(200).body()).contains(OFF);
        assertThat(olga.get("/announcement?edit=1&id=" + announcement).require(200).body())
            .contains(", cancelled<").containsPattern("data-event-off=\"\"><");

        FacesForm form = FacesForm.of(olga, "/announcement?edit=1&id=" + announcement, "announcement");
        form.with("announcement:title", "Better " + mark).with("whom", "event").with("when", "time")
            .with(form.button(), "").submit();

        assertThat(opened(announcement).title()).isEqualTo("Better " + mark);
        assertThat(opened(announcement).state()).isEqualTo(DRAFT);
        assertThat(olga.get("/announcement?id=" + announcement).require(200).body())
            .contains("It is a draft again", OFF);
        comes(announcement);
        assertThat(got(announcement)).isEmpty();
    }

    @Test
    void a_correction_of_one_that_goes_elsewhere_leaves_it_scheduled() throws Exception {
        tagged();
        UUID announcement = planned();
        cancel();

        AnnouncementState state = as(OLGA, () -> announcing.change(announcement, opened(announcement).version(),
            words(), marked(cast().pier()), Instant.now().plusSeconds(7200)));

        assertThat(state).isEqualTo(SCHEDULED);
    }

    @Test
    void what_is_scheduled_of_an_event_that_is_known_to_be_off_goes_out() throws Exception {
        cancel();
        UUID announcement = planned();
        assertThat(opened(announcement).state()).isEqualTo(SCHEDULED);
        assertThat(page(SAM)).contains(PLANNED, "goes out all the same").doesNotContain("becomes a draft");

        comes(announcement);

        assertThat(got(announcement)).containsExactly(guest);
        assertThat(opened(announcement).state()).isEqualTo(SENT);
    }

    private String page(Personas who) {
        return comingIn(who.login()).get("/event?id=" + event).require(200).body();
    }

    private UUID planned() throws Exception {
        return as(OLGA, () -> announcing.tellAt(words(), Audience.of(event), Instant.now().plusSeconds(7200)));
    }

    private void cancel() {
        FacesForm form = FacesForm.of(comingIn(SAM.login()), "/event?id=" + event, "cancel");
        form.with(form.button(), "").submit();
    }

    private void comes(UUID announcement) {
        sql().update("update announcement set planned_for = now() - interval '1 hour' where reference = ?",
            announcement);
        due.due().forEach(due::send);
    }
}
