package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** Fault FI-01 for the server. A longer run: {@code -Dlobby.faults.server=100}; the same again: its seed. */
@EveryServer
class ServerKillIT {

    private static final int KILLS = Integer.getInteger("lobby.faults.server", 2);
    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());

    @Test
    void nothing_that_was_acknowledged_is_lost_doubled_or_shuffled_when_the_server_is_killed() throws IOException {
        try (FaultRun run = FaultRun.begin("server", SEED)) {
            for (int kill = 0; kill < KILLS; kill++) {
                run.killServer();
            }

            assertThat(run.offences()).as("seed %d", SEED).isEmpty();
        }
    }
}
