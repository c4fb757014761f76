package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Fault FI-14. The same again: {@code -Dlobby.faults.seed=…}. */
class BackupIT {

    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());

    @Test
    void what_was_acknowledged_before_a_backup_is_there_on_another_machine_and_people_write_on() throws IOException {
        try (Rehearsal rehearsal = Rehearsal.begin(SEED)) {
            rehearsal.backUp();
            int everything = rehearsal.acknowledged();
            assertThat(rehearsal.loseTheMachine()).as("before, seed %d", SEED).isEmpty();

            rehearsal.restore();
            int known = rehearsal.acknowledged();
            rehearsal.writeOn();

            assertThat(rehearsal.offences()).as("afterwards, seed %d", SEED).isEmpty();
            assertThat(known).as("acknowledged when the backup began").isPositive().isLessThan(everything);
            assertThat(rehearsal.acknowledged()).as("acknowledged on both machines").isGreaterThan(known);
        }
    }
}
