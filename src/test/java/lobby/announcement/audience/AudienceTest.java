package lobby.announcement.audience;

import static lobby.platform.Refusal.AUDIENCE_NEEDED;
import static lobby.platform.Refusal.AUDIENCE_WRONG;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.AudienceChoices.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    @Test
    void it_is_for_somebody() {
        assertRefused(AUDIENCE_NEEDED, () -> new Audience(Set.of(), Set.of(), Set.of(), null));
        assertRefused(AUDIENCE_NEEDED, () -> new Audience(Set.of(), Set.of("3"), Set.of("yoga"), null));
    }

    @Test
    void floors_are_those_of_one_location() {
        assertThat(new Audience(Set.of(ONE), Set.of("3", " 4 "), Set.of(), null).floors())
            .containsExactlyInAnyOrder("3", "4");
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(ONE, TWO), Set.of("3"), Set.of(), null));
        assertThat(new Audience(Set.of(ONE, TWO), Set.of(), Set.of("yoga"), null).locations()).hasSize(2);
    }

    @Test
    void an_event_is_for_its_guests_alone() {
        assertThat(Audience.of(ONE).event()).isEqualTo(ONE);
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(TWO), Set.of(), Set.of(), ONE));
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(), Set.of("3"), Set.of(), ONE));
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(), Set.of(), Set.of("yoga"), ONE));
    }

    @Test
    void names_are_such_as_there_can_be() {
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(ONE), Set.of("f".repeat(41)), Set.of(), null));
        assertRefused(UNREADABLE_TEXT, () -> new Audience(Set.of(ONE), Set.of("\0"), Set.of(), null));
        assertRefused(AUDIENCE_WRONG, () -> new Audience(Set.of(ONE), Set.of(), Set.of(" "), null));
    }

    @Test
    void what_is_chosen_can_be_chosen_though_nobody_has_it_any_more() {
        AudienceChoices choices = new AudienceChoices(List.of(new Site(ONE, "One", "UTC", List.of("1", "2")),
            new Site(TWO, "Two", "UTC", List.of("1"))), List.of("yoga"), List.of());

        AudienceChoices more = choices.with(Set.of(ONE.toString()), Set.of("2", "9"), Set.of("chess"));

        assertThat(more.sites()).extracting(Site::floors).containsExactly(List.of("1", "2", "9"), List.of("1"));
        assertThat(more.tags()).containsExactly("yoga", "chess");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, 0, 0", "10, 5, 50", "1000, 1, 1", "1000, 999, 99", "3, 3, 100"})
    void some_are_never_said_to_be_none_nor_all(long sent, long read, long percent) {
        assertThat(new Reach(sent, read, read).percentRead()).isEqualTo(percent);
    }
}
