package lobby.trust;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import lobby.account.ApiTokenService;
import lobby.security.door.Scope;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

/** An API token is for what it was made for, and for nothing else that its owner may do. */
class ScopeIT extends ContainerTest {

    @Inject ApiTokenService tokens;

    @Test
    void one_for_reading_reads_and_listens_and_changes_nothing() throws Exception {
        ApiClient reader = holding(Scope.READ);

        reader.get("/api/me").require(200);
        try (OpenLine line = reader.listen()) {
            line.next("badge");
        }
        assertOutOfScope(reader.put("/api/notifications/seen", "{\"upTo\":\"2026-01-01T00:00:00Z\"}"));
        assertOutOfScope(reader.put("/api/bookings/by-reference/R-1", "{}"));
    }

    @Test
    void one_for_writing_writes_and_neither_reads_nor_brings_in() throws Exception {
        ApiClient writer = holding(Scope.WRITE);

        assertThat(writer.put("/api/notifications/seen", "{\"upTo\":\"2026-01-01T00:00:00Z\"}").status() / 100)
            .isEqualTo(2);
        assertOutOfScope(writer.get("/api/me"));
        assertOutOfScope(writer.put("/api/bookings/by-reference/R-1", "{}"));
    }

    @Test
    void one_for_bringing_in_does_only_that() throws Exception {
        ApiClient importer = holding(Scope.IMPORT);

        assertThat(importer.put("/api/bookings/by-reference/R-1", "{}").code()).isEqualTo("MISSING_MEMBER");
        assertOutOfScope(importer.get("/api/me"));
        assertOutOfScope(importer.put("/api/notifications/seen", "{\"upTo\":\"2026-01-01T00:00:00Z\"}"));
    }

    private ApiClient holding(Scope scope) throws Exception {
        return anonymous().with("Authorization", "Bearer " + as(Personas.SAM, () -> tokens.make("A system", 1,
            Set.of(scope))));
    }

    private static void assertOutOfScope(Answer answer) {
        assertThat(answer.require(403).code()).isEqualTo("NOT_IN_SCOPE");
    }
}
