package lobby.security.door;

import static lobby.security.door.Scope.IMPORT;
import static lobby.security.door.Scope.READ;
import static lobby.security.door.Scope.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import lobby.security.Actor;
import lobby.security.Entrant;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Path SEND = new Path("/api/conversations/1/messages");
    private static final Path BRING = new Path("/api/imports/bookings");

    @Test
    void each_is_for_its_own_and_none_for_another_s() {
        assertThat(Scope.allows(by(READ), "GET", SEND)).isTrue();
        assertThat(Scope.allows(by(READ), "head", SEND)).isTrue();
        assertThat(Scope.allows(by(READ), "POST", SEND)).isFalse();
        assertThat(Scope.allows(by(WRITE), "POST", SEND)).isTrue();
        assertThat(Scope.allows(by(WRITE), "POST", BRING)).isFalse();
        assertThat(Scope.allows(by(IMPORT), "POST", BRING)).isTrue();
        assertThat(Scope.allows(by(IMPORT), "DELETE", SEND)).isFalse();
    }

    @Test
    void who_comes_in_by_a_door_may_do_everything_that_they_may() {
        assertThat(Scope.allows(entrant(""), "POST", BRING)).isTrue();
        assertThat(Scope.allows(entrant(Tokens.hash("what a proxy says")), "POST", SEND)).isTrue();
    }

    @Test
    void they_are_stored_as_words() {
        assertThat(Scope.text(Set.of(IMPORT, READ))).isEqualTo("READ IMPORT");
        assertThat(Scope.of("READ IMPORT")).containsExactly(READ, IMPORT);
    }

    private static Entrant by(Scope... scopes) {
        return entrant(Scope.text(Set.of(scopes)));
    }

    private static Entrant entrant(String terms) {
        return new Entrant(Actor.nobody(), Locale.ENGLISH, Set.of(), Instant.EPOCH, terms);
    }
}
