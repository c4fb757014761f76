package lobby.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lobby.testing.Sql;

/** Races that are run without what keeps them right, in tables of their own. */
abstract class NaiveTest extends TrustTest {

    private static final int MOST_ROUNDS = 60;

    /** @param round whether it went wrong */
    static void assertBreaks(BooleanSupplier round) {
        boolean broken = false;
        for (int tried = 0; tried < MOST_ROUNDS && !broken; tried++) {
            broken = round.getAsBoolean();
        }
        assertThat(broken).as("the naive version fails within %d rounds", MOST_ROUNDS).isTrue();
    }

    /** What is done counts after a pause. */
    static Callable<Void> inTransaction(Consumer<Sql> deed) {
        return () -> {
            sql().transaction(own -> {
                deed.accept(own);
                Race.pause();
            });
            return null;
        };
    }
}
