package lobby.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"Nadia Okafor, NO", "Alex, A", "Maria del Carmen Ruiz, MR", "élise dupont, ÉD", "'  Jun  Park ', JP",
        "فاطمة زهرة, فز", "'', ''", "\uD83D\uDE00 Smile, \uD83D\uDE00S"})
    void are_the_first_letters_of_the_first_and_the_last_name(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
