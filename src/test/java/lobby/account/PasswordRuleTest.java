package lobby.account;

import static lobby.platform.Refusal.PASSWORD_TOO_WEAK;
import static lobby.testing.Refusing.assertRefused;

import lobby.testing.Personas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaa", "abababababab", "Ruth Adeyemi", "RUTH@example.com"})
    void refuses_what_everybody_would_try(String password) {
        assertRefused(PASSWORD_TOO_WEAK, () -> PasswordRule.check(password, Personas.RUTH.person()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lobby-demo", "four plain words here", "日本語のパスワードです"})
    void takes_what_is_long_of_any_letters(String password) {
        PasswordRule.check(password, Personas.RUTH.person());
    }
}
