package lobby.audit;

import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void a_chain_is_whole_as_long_as_nobody_touches_it() {
        AuditEntry first = entry();
        AuditEntry second = entry();
        first.seal(1, Seal.NONE);
        second.seal(2, first.hash());

        assertThat(first.isSealedAfter(Seal.NONE)).isTrue();
        assertThat(second.isSealedAfter(first.hash())).isTrue();
    }

    @Test
    void an_entry_taken_out_shows_in_the_next() {
        AuditEntry first = entry();
        AuditEntry second = entry();
        first.seal(1, Seal.NONE);
        second.seal(2, first.hash());

        assertThat(second.isSealedAfter(Seal.NONE)).isFalse();
    }

    @Test
    void an_entry_cannot_take_the_place_of_its_twin() {
        assertThat(Seal.of(entry(), 1, Seal.NONE)).isNotEqualTo(Seal.of(entry(), 2, Seal.NONE));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatever_is_changed_shows(AuditEntry other) {
        assertThat(Seal.of(other, 1, Seal.NONE)).isNotEqualTo(Seal.of(entry(), 1, Seal.NONE));
    }

    @Test
    void words_cannot_wander_from_one_part_to_the_next() {
        AuditEntry one = new AuditEntry(NOON, null, Action.EXPORTED, "a|b", null, "c", "");
        AuditEntry other = new AuditEntry(NOON, null, Action.EXPORTED, "a", null, "b||c", "");

        assertThat(Seal.of(one, 1, Seal.NONE)).isNotEqualTo(Seal.of(other, 1, Seal.NONE));
    }

    static Stream<AuditEntry> others() {
        return Stream.of(
            new AuditEntry(NOON.plusMillis(1), RUTH.person(), Action.BOOKING_CANCELLED, "x", PIER, "{}", "127.0.0.1"),
            new AuditEntry(NOON, NOOR.person(), Action.BOOKING_CANCELLED, "x", PIER, "{}", "127.0.0.1"),
            new AuditEntry(NOON, null, Action.BOOKING_CANCELLED, "x", PIER, "{}", "127.0.0.1"),
            new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CHANGED, "x", PIER, "{}", "127.0.0.1"),
            new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CANCELLED, "y", PIER, "{}", "127.0.0.1"),
            new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CANCELLED, "x", null, "{}", "127.0.0.1"),
            new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CANCELLED, "x", PIER, "{\"a\":\"b\"}", "127.0.0.1"),
            new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CANCELLED, "x", PIER, "{}", "127.0.0.2"));
    }

    private static AuditEntry entry() {
        return new AuditEntry(NOON, RUTH.person(), Action.BOOKING_CANCELLED, "x", PIER, "{}", "127.0.0.1");
    }
}
