package lobby.broadcast;

import static lobby.broadcast.plan.Ending.BY_HAND;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Recurrence;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-34: why a one-way message is over, another one like it, and what is said before it goes out. */
class BroadcastAgainIT extends BroadcastingTest {

    private ApiClient owner;
    private UUID broadcast;

    @BeforeEach
    void one_that_goes_out_every_week() throws Exception {
        owner = comingIn(OLGA.login());
        broadcast = as(OLGA, () -> broadcasting.write(words(), marked(cast().pier()),
            new Plan(Instant.now().plusSeconds(7200), null, Recurrence.WEEKLY)));
    }

    @Test
    void it_says_who_finished_it() throws Exception {
        publish();

        as(ANNA, () -> broadcasting.finish(broadcast));

        assertThat(opened(broadcast).why()).isEqualTo(BY_HAND);
        assertThat(owner.get("/broadcast?id=" + broadcast).require(200).body()).contains("Finished by Anna Holm");
        assertThat(owner.get("/broadcasts?location=all&q=" + mark).require(200).body())
            .contains("Finished by Anna Holm");
        assertThat(owner.get("/api/broadcasts/" + broadcast).require(200).json().getString("finishedWhy"))
            .isEqualTo("BY_HAND");
    }

    @Test
    void another_like_one_that_is_over_has_its_words_its_audience_and_how_often() throws Exception {
        String again = "broadcast?edit=1&amp;from=" + broadcast;
        publish();
        assertThat(owner.get("/broadcast?id=" + broadcast).require(200).body()).doesNotContain(again);
        as(OLGA, () -> broadcasting.finish(broadcast));
        assertThat(owner.get("/broadcast?id=" + broadcast).require(200).body()).contains(again);

        String form = owner.get("/broadcast?edit=1&from=" + broadcast).require(200).body();

        assertThat(form).contains("Inside " + mark, words().text(), "value=\"WEEKLY\" selected")
            .containsPattern("name=\"tag\" value=\"%s\" checked".formatted(mark))
            .containsPattern("name=\"when\" value=\"hand\" checked")
            .doesNotContain("name=\"id\" value=\"" + broadcast);
    }

    @Test
    void whoever_may_only_look_makes_no_other_of_it() throws Exception {
        assertThat(comingIn(AUDREY.login()).get("/broadcast?edit=1&from=" + broadcast).status()).isEqualTo(403);
    }

    @Test
    void it_is_never_for_the_guests_of_an_event_whatever_its_address_says() {
        assertThat(owner.get("/broadcast?edit=1&whom=event&event=" + UUID.randomUUID()).require(200).body())
            .contains("name=\"location\"");
    }

    @Test
    void before_it_goes_out_again_and_again_it_is_said_how_often() {
        assertThat(owner.get("/broadcast?ask=publish&id=" + broadcast).require(200).body())
            .contains("Every week: it goes out again by itself.");
    }

    private void publish() throws Exception {
        as(OLGA, () -> broadcasting.publish(broadcast));
    }

    @Test
    void it_is_found_by_its_title_and_by_its_text() throws Exception {
        assertThat(found("INSIDE " + mark)).isEqualTo(1);
        assertThat(found("tuesday. " + mark)).isEqualTo(1);
        assertThat(found("wednesday. " + mark)).isZero();
    }

    private long found(String words) throws Exception {
        return as(OLGA, () -> broadcasts.count(new BroadcastFilter(null, null, words)));
    }
}
