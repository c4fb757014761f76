package lobby.account;

import static lobby.platform.Refusal.EMAIL_WRONG;
import static lobby.platform.Refusal.INVALID;
import static lobby.platform.Refusal.NAME_NEEDED;
import static lobby.platform.Refusal.PHONE_WRONG;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lobby.people.ContactMethod;
import lobby.people.Person;
import lobby.people.Theme;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    @Test
    void changes_what_a_person_says_of_themselves() {
        Person person = new Person(House.NETWORK, "Ruth", "ruth@example.com");

        new Profile(" Ruth Adeyemi ", "Ruth.A@Example.com", "+1 416", Locale.FRENCH, ContactMethod.PHONE, Theme.DARK,
            true)
            .applyTo(person);

        assertThat(person.name()).isEqualTo("Ruth Adeyemi");
        assertThat(person.email()).isEqualTo("ruth.a@example.com");
        assertThat(person.language()).isEqualTo(Locale.FRENCH);
        assertThat(Profile.of(person).theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void who_signs_in_by_their_address_goes_on_doing_so() {
        Person person = new Person(House.NETWORK, "Ruth", "ruth@example.com");
        person.isReachedAt("new@example.com", "");
        assertThat(person.login()).isEqualTo("new@example.com");

        person.signsInAs("ruth");
        person.isReachedAt("newer@example.com", "");
        assertThat(person.login()).isEqualTo("ruth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ruth", "ruth@", "@example.com", "ruth@example", "a b@example.com", "a@b@example.com",
        "<a@example.com>", "a@example.com,b@example.com"})
    void refuses_what_is_no_address(String email) {
        assertRefused(EMAIL_WRONG, () -> profile("Ruth", email, "", Locale.ENGLISH));
    }

    @Test
    void refuses_what_else_cannot_be() {
        assertRefused(NAME_NEEDED, () -> profile(" ", "a@example.com", "", Locale.ENGLISH));
        assertRefused(NAME_NEEDED, () -> profile("x".repeat(121), "a@example.com", "", Locale.ENGLISH));
        assertRefused(PHONE_WRONG, () -> profile("Ruth", "a@example.com", "call me", Locale.ENGLISH));
        assertRefused(INVALID, () -> profile("Ruth", "a@example.com", "", Locale.GERMAN));
    }

    private static Profile profile(String name, String email, String phone, Locale language) {
        return new Profile(name, email, phone, language, ContactMethod.APP, Theme.SYSTEM, false);
    }
}
