package lobby.event;

import static lobby.platform.Refusal.EVENT_ENDS_BEFORE_IT_STARTS;
import static lobby.platform.Refusal.EVENT_NEEDS_A_TITLE;
import static lobby.platform.Refusal.OUT_OF_RANGE;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFactsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void space_around_words_is_no_part_of_them() {
        EventFacts facts = new EventFacts(" Roof party ", " Roof\n", "\tBring a chair. ", NOON, NOON.plusSeconds(1), 0,
            true, Visibility.PUBLIC);

        assertThat(facts.title()).isEqualTo("Roof party");
        assertThat(facts.venue()).isEqualTo("Roof");
        assertThat(facts.description()).isEqualTo("Bring a chair.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void it_needs_a_title(String title) {
        assertRefused(EVENT_NEEDS_A_TITLE, () -> called(title, "", ""));
    }

    @Test
    void words_have_an_end() {
        called("🙂".repeat(200), "🙂".repeat(200), "🙂".repeat(4000));

        assertRefused(TOO_LONG, () -> called("a".repeat(201), "", ""));
        assertRefused(TOO_LONG, () -> called("a", "a".repeat(201), ""));
        assertRefused(TOO_LONG, () -> called("a", "", "a".repeat(4001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD800"})
    void words_that_cannot_be_stored_are_refused(String text) {
        assertRefused(UNREADABLE_TEXT, () -> called(text, "", ""));
        assertRefused(UNREADABLE_TEXT, () -> called("a", text, ""));
        assertRefused(UNREADABLE_TEXT, () -> called("a", "", text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T12:00:00Z, 2026-05-04T12:00:00Z",
        "2026-05-04T12:00:00Z, 2026-05-04T11:59:59Z",
        "+9999-05-04T12:00:00Z, -0001-05-04T12:00:00Z"})
    void it_ends_after_it_starts(String start, String end) {
        assertRefused(EVENT_ENDS_BEFORE_IT_STARTS, () -> held(start.replace("+", ""), end));
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-31T23:59:59Z, +10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z, -0001-01-02T00:00:00Z",
        "1969-12-31T23:59:59Z, 1970-01-01T00:00:00Z",
        "2199-12-31T00:00:00Z, 2200-01-01T00:00:01Z",
        "2026-05-04T12:00:00Z, 2028-05-04T12:00:00Z",
        "-1000000000-01-01T00:00:00Z, +1000000000-12-31T23:59:59Z"})
    void it_is_held_in_a_time_that_people_plan_for(String start, String end) {
        assertRefused(OUT_OF_RANGE, () -> held(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29T12:00:00Z, 2028-02-29T13:00:00Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:01Z",
        "2199-12-31T23:00:00Z, 2200-01-01T00:00:00Z",
        "2026-03-08T06:30:00Z, 2026-03-08T07:30:00Z"})
    void any_other_time_will_do(String start, String end) {
        assertThat(held(start, end).startsAt()).isEqualTo(Instant.parse(start));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void no_house_holds_so_many(int capacity) {
        assertRefused(OUT_OF_RANGE, () -> new EventFacts(
            "Roof party", "", "", NOON, NOON.plusSeconds(1), capacity, true, Visibility.PUBLIC));
    }

    private static EventFacts called(String title, String venue, String description) {
        return new EventFacts(title, venue, description, NOON, NOON.plusSeconds(1), 0, true, Visibility.PUBLIC);
    }

    private static EventFacts held(String start, String end) {
        return new EventFacts("Roof party", "Roof", "", Instant.parse(start), Instant.parse(end), 0, true,
            Visibility.PUBLIC);
    }
}
