package lobby.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whether an act is refused as it should be. */
public final class Refusing {

    public static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(act)
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }

    private Refusing() {
    }
}
