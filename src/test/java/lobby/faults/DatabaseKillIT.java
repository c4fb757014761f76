package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Fault FI-01 for the database. A longer run: {@code -Dlobby.faults.database=20}; the same again: its seed. */
class DatabaseKillIT {

    private static final int KILLS = Integer.getInteger("lobby.faults.database", 2);
    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());

    @Test
    void nothing_that_was_acknowledged_is_lost_doubled_or_shuffled_when_the_database_is_killed() throws IOException {
        try (FaultRun run = FaultRun.begin("database", SEED)) {
            for (int kill = 0; kill < KILLS; kill++) {
                run.killDatabase();
            }

            assertThat(run.offences()).as("seed %d", SEED).isEmpty();
        }
    }
}
