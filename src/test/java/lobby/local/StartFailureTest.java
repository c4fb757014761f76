package lobby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir Path folder;

    @Test
    void a_server_that_is_still_starting_has_not_failed() throws IOException {
        assertThat(StartFailure.in(log("[INFO] Loading application lobby"))).isEmpty();
    }

    @Test
    void what_failed_is_the_innermost_cause_in_its_own_words() throws IOException {
        assertThat(StartFailure.in(log("""
            jakarta.ejb.EJBException: Initialization failed
            Caused by: jakarta.ejb.CreateException: Initialization failed for Singleton Migrations
            \tat somewhere
            Caused by: java.lang.IllegalStateException: LOBBY_SEND_LIMIT: "many" is no number.
            \tat elsewhere
            [SEVERE] Exception while loading the app
            """))).contains("LOBBY_SEND_LIMIT: \"many\" is no number.");
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("server.log"), text);
    }
}
