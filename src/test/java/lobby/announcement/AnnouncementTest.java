package lobby.announcement;

import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.announcement.AnnouncementState.SCHEDULED;
import static lobby.announcement.AnnouncementState.SENT;
import static lobby.platform.Refusal.ANNOUNCEMENT_NEEDS_WORDS;
import static lobby.platform.Refusal.ANNOUNCEMENT_SENT;
import static lobby.platform.Refusal.ANNOUNCEMENT_TOO_EARLY;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import lobby.announcement.PutBack.Why;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

/** LK-33 */
class AnnouncementTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final AnnouncementWords WATER = new AnnouncementWords("Water", "Off from nine to eleven.");
    private static final AnnouncementWords POWER = new AnnouncementWords("Power", "Off from nine to eleven.");
    private static final Aim PIER = new Aim(new Audience(Set.of(House.PIER.reference()), Set.of("3"), Set.of(), null),
        Set.of(House.PIER), "");
    private static final Aim MILL = new Aim(new Audience(Set.of(House.MILL.reference()), Set.of(), Set.of("yoga"),
        null), Set.of(House.MILL), "");

    private final Announcement one = new Announcement(WATER, PIER, OLGA.person(), NOON);

    @Test
    void it_can_be_changed_until_it_is_sent() {
        one.change(POWER, MILL, OLGA.person(), LATER);

        assertThat(one.title()).isEqualTo("Power");
        assertThat(one.aim()).isEqualTo(MILL);
        assertThat(one.state()).isEqualTo(DRAFT);
    }

    @Test
    void once_it_is_sent_it_stays_as_it_is() {
        one.send(NOON);

        assertRefused(ANNOUNCEMENT_SENT, () -> one.change(POWER, MILL, OLGA.person(), LATER));
        assertRefused(ANNOUNCEMENT_SENT, () -> one.plan(LATER, NOON));
        assertRefused(ANNOUNCEMENT_SENT, () -> one.schedule(OLGA.person(), NOON));
        assertRefused(ANNOUNCEMENT_SENT, () -> one.takeBack(OLGA.person(), NOON));
        assertRefused(ANNOUNCEMENT_SENT, () -> one.send(LATER));
        assertThat(one.title()).isEqualTo("Water");
        assertThat(one.state()).isEqualTo(SENT);
        assertThat(one.sentAt()).contains(NOON);
    }

    @Test
    void it_goes_out_by_itself_when_its_time_has_come_and_not_before() {
        one.plan(LATER, NOON);
        assertThat(one.isDueAt(LATER)).isFalse();

        one.schedule(OLGA.person(), NOON);

        assertThat(one.isDueAt(LATER.minusMillis(1))).isFalse();
        assertThat(one.isDueAt(LATER)).isTrue();
        assertThat(one.isDueAt(LATER.plusSeconds(100_000))).isTrue();
    }

    @Test
    void what_is_taken_back_goes_nowhere_by_itself() {
        one.plan(LATER, NOON);
        one.schedule(OLGA.person(), NOON);

        one.takeBack(OLGA.person(), NOON);

        assertThat(one.isDueAt(LATER)).isFalse();
        assertThat(one.plannedFor()).contains(LATER);
    }

    @Test
    void one_that_did_not_go_out_says_why_until_somebody_does_something_with_it() {
        one.plan(LATER, NOON);
        one.schedule(OLGA.person(), NOON);

        one.putBack(Why.NOBODY_TO_TELL, LATER);

        assertThat(one.state()).isEqualTo(DRAFT);
        assertThat(one.putBack()).hasValueSatisfying(back -> {
            assertThat(back.why()).isEqualTo(Why.NOBODY_TO_TELL);
            assertThat(back.since()).isEqualTo(LATER);
        });
        one.change(WATER, PIER, OLGA.person(), LATER);
        assertThat(one.putBack()).isEmpty();
        one.putBack(Why.WRITER_MAY_NOT, LATER);
        one.send(LATER);
        assertThat(one.putBack()).isEmpty();
    }

    @Test
    void it_can_only_be_scheduled_for_what_is_to_come() {
        assertRefused(ANNOUNCEMENT_TOO_EARLY, () -> one.schedule(OLGA.person(), NOON));
        assertRefused(ANNOUNCEMENT_TOO_EARLY, () -> one.plan(NOON, NOON));
        one.plan(LATER, NOON);
        assertRefused(ANNOUNCEMENT_TOO_EARLY, () -> one.schedule(OLGA.person(), LATER));
        one.schedule(OLGA.person(), NOON);

        assertRefused(ANNOUNCEMENT_TOO_EARLY, () -> one.plan(NOON, NOON));
        assertThat(one.state()).isEqualTo(SCHEDULED);
        one.plan(null, NOON);
        assertThat(one.state()).isEqualTo(DRAFT);
    }

    @Test
    void it_says_something_and_not_more_than_anybody_reads() {
        assertRefused(ANNOUNCEMENT_NEEDS_WORDS, () -> new AnnouncementWords(" ", "Text"));
        assertRefused(ANNOUNCEMENT_NEEDS_WORDS, () -> new AnnouncementWords("Title", "\r\n"));
        assertRefused(TOO_LONG, () -> new AnnouncementWords("t".repeat(121), "Text"));
        assertRefused(TOO_LONG, () -> new AnnouncementWords("Title", "x".repeat(4_001)));
        assertThat(new AnnouncementWords("😀".repeat(120), "x\r\n".repeat(2_000)).text()).hasSize(3_999);
    }
}
