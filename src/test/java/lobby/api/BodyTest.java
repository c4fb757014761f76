package lobby.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.platform.Refusal.MISSING_MEMBER;
import static lobby.platform.Refusal.UNKNOWN_MEMBER;
import static lobby.platform.Refusal.WRONG_MEMBER;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.security.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void refuses_members_that_nobody_asked_for() {
        assertRefused(UNKNOWN_MEMBER, () -> body("{\"text\":\"x\",\"senderId\":1}").only("text"));
        assertThat(body("{\"text\":\"x\"}").only("text", "reopen").text("text")).isEqualTo("x");
    }

    @Test
    void a_member_that_is_null_is_missing() {
        assertRefused(MISSING_MEMBER, () -> body("{\"text\":null}").text("text"));
        assertThat(body("{\"text\":null}").optionalText("text")).isEmpty();
        assertThat(body("{\"reopen\":null}").flag("reopen", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "[]", "{}"})
    void refuses_what_is_not_a_text(String value) {
        assertRefused(WRONG_MEMBER, () -> body("{\"text\":%s}".formatted(value)).text("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "1e3", "1e400", "9223372036854775808", "-0.0"})
    void refuses_what_is_not_a_whole_number_that_fits(String value) {
        assertRefused(WRONG_MEMBER, () -> body("{\"upTo\":%s}".formatted(value)).number("upTo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"1\"", "\"01a1fba6-c2e9-7e6b-bd6a-ae5abf27b46\"",
        "\"01a1fba6-c2e9-7e6b-bd6a-ae5abf27b464 \"", "7"})
    void refuses_what_is_not_an_id(String value) {
        assertRefused(WRONG_MEMBER, () -> body("{\"clientId\":%s}".formatted(value)).id("clientId"));
    }

    @Test
    void reads_what_it_was_asked_for() {
        UUID id = UUID.randomUUID();
        Body body = body("{\"id\":\"%s\",\"upTo\":17,\"flag\":true,\"level\":\"VIEW\",\"tags\":[\"a\"],\"rows\":[{\"n\":1}]}".formatted(id));

        assertThat(body.id("id")).isEqualTo(id);
        assertThat(body.number("upTo")).isEqualTo(17);
        assertThat(body.flag("flag", false)).isTrue();
        assertThat(body.optionalChoice("level", Level.class)).contains(Level.VIEW);
        assertThat(body.texts("tags")).containsExactly("a");
        assertThat(body.objects("rows")).singleElement().extracting(row -> row.number("n")).isEqualTo(1L);
    }

    @Test
    void refuses_a_choice_that_is_none() {
        assertRefused(WRONG_MEMBER, () -> body("{\"level\":\"ALL\"}").optionalChoice("level", Level.class));
        assertRefused(WRONG_MEMBER, () -> body("{\"tags\":[1]}").texts("tags"));
        assertRefused(WRONG_MEMBER, () -> body("{\"flag\":\"true\"}").flag("flag", false));
    }

    private static Body body(String json) {
        return Body.of(StrictJson.object(json.getBytes(UTF_8)));
    }
}
