package lobby.broadcast;

import static lobby.broadcast.BroadcastState.ACTIVE;
import static lobby.broadcast.BroadcastState.DRAFT;
import static lobby.broadcast.BroadcastState.FINISHED;
import static lobby.broadcast.plan.Ending.BY_HAND;
import static lobby.broadcast.plan.Ending.SENT;
import static lobby.broadcast.plan.Recurrence.ONCE;
import static lobby.broadcast.plan.Recurrence.WEEKLY;
import static lobby.platform.Refusal.AUDIENCE_WRONG;
import static lobby.platform.Refusal.BROADCAST_NEEDS_WORDS;
import static lobby.platform.Refusal.BROADCAST_NOT_ACTIVE;
import static lobby.platform.Refusal.BROADCAST_PUBLISHED;
import static lobby.platform.Refusal.BROADCAST_STARTS_EARLY;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.broadcast.plan.Ended;
import lobby.broadcast.plan.Plan;
import lobby.people.Location;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

/** LK-34: what becomes of a broadcast. */
class BroadcastTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final BroadcastWords WORDS = new BroadcastWords("Bins", "The bins are emptied tomorrow.");
    private static final Aim PIER = new Aim(new Audience(Set.of(House.PIER.reference()), Set.of(), Set.of(), null),
        Set.of(House.PIER), "");

    @Test
    void it_can_be_changed_until_it_is_published() {
        Broadcast one = of(Plan.AT_ONCE);
        one.change(new BroadcastWords("Bins", "Today."), PIER, Plan.AT_ONCE, OLGA.person(), NOON);
        assertThat(one.words().text()).isEqualTo("Today.");
        assertThat(one.state()).isEqualTo(DRAFT);
        assertThat(one.isDueAt(NOON)).isFalse();

        one.publish(OLGA.person(), NOON);

        assertThat(one.state()).isEqualTo(ACTIVE);
        assertThat(one.isDueAt(NOON)).isTrue();
        assertRefused(BROADCAST_PUBLISHED, () -> one.change(WORDS, PIER, Plan.AT_ONCE, OLGA.person(), NOON));
        assertRefused(BROADCAST_PUBLISHED, () -> one.publish(OLGA.person(), NOON));
        assertRefused(BROADCAST_PUBLISHED, one::requireDraft);
    }

    @Test
    void it_says_something_that_can_be_seen() {
        assertRefused(BROADCAST_NEEDS_WORDS, () -> new BroadcastWords("Bins", "\u200b \u00a0"));
        assertRefused(BROADCAST_NEEDS_WORDS, () -> new BroadcastWords("\u2060", "The bins."));
    }

    @Test
    void a_start_that_has_passed_meanwhile_has_to_be_chosen_anew() {
        Broadcast one = of(new Plan(NOON.plusSeconds(60), null, ONCE));

        assertRefused(BROADCAST_STARTS_EARLY, () -> one.publish(OLGA.person(), NOON.plusSeconds(61)));
        assertThat(one.state()).isEqualTo(DRAFT);
    }

    @Test
    void it_comes_again_until_it_is_over() {
        Broadcast one = of(new Plan(null, NOON.plus(Duration.ofDays(8)), WEEKLY));
        one.publish(OLGA.person(), NOON);

        assertThat(one.begin(NOON)).isEqualTo(1);
        assertThat(one.nextAt()).contains(NOON.plus(Duration.ofDays(7)));
        assertThat(one.isDueAt(NOON)).isFalse();
        assertThat(one.begin(NOON.plus(Duration.ofDays(7)))).isEqualTo(2);
        assertThat(one.nextAt()).isEmpty();
    }

    @Test
    void once_published_it_goes_by_the_clocks_of_then() {
        Location north = House.numbered(new Location(House.NETWORK, "North", ZoneId.of("America/Toronto"),
            Locale.ENGLISH, "CN"), 9L);
        Broadcast one = new Broadcast(WORDS, new Aim(PIER.audience(), Set.of(north), ""),
            new Plan(NOON.plusSeconds(60), null, WEEKLY), OLGA.person(), NOON);
        one.publish(OLGA.person(), NOON);

        north.keepsTimeOf(ZoneId.of("Asia/Tokyo"));

        assertThat(one.zone()).isEqualTo(ZoneId.of("America/Toronto"));
    }

    @Test
    void only_what_is_on_its_way_is_finished_and_only_once() {
        Broadcast one = of(Plan.AT_ONCE);
        assertRefused(BROADCAST_NOT_ACTIVE, () -> one.finish(Ended.because(SENT, NOON)));
        one.publish(OLGA.person(), NOON);

        one.finish(Ended.by(OLGA.person(), NOON.plusSeconds(1)));

        assertThat(one.state()).isEqualTo(FINISHED);
        assertThat(one.ended().map(Ended::at)).contains(NOON.plusSeconds(1));
        assertThat(one.ended().map(Ended::why)).contains(BY_HAND);
        assertThat(one.isDueAt(NOON.plusSeconds(2))).isFalse();
        assertRefused(BROADCAST_NOT_ACTIVE, () -> one.finish(Ended.because(SENT, NOON.plusSeconds(2))));
        assertRefused(BROADCAST_PUBLISHED, () -> one.publish(OLGA.person(), NOON.plusSeconds(2)));
    }

    @Test
    void its_title_has_at_most_80_characters_and_its_text_2000() {
        new BroadcastWords("t".repeat(80), "😀".repeat(2_000));

        assertRefused(TOO_LONG, () -> new BroadcastWords("t".repeat(81), "Text"));
        assertRefused(TOO_LONG, () -> new BroadcastWords("Title", "t".repeat(2_001)));
        assertRefused(BROADCAST_NEEDS_WORDS, () -> new BroadcastWords(" ", "Text"));
        assertRefused(BROADCAST_NEEDS_WORDS, () -> new BroadcastWords("Title", " "));
    }

    @Test
    void it_is_for_residents_and_not_for_guests() {
        assertRefused(AUDIENCE_WRONG, () -> Audience.of(UUID.randomUUID()).ofResidents());
    }

    private static Broadcast of(Plan plan) {
        return new Broadcast(WORDS, PIER, plan, OLGA.person(), NOON);
    }
}
