package lobby.signature.pdf;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be said of a file that claims to come from here.
 *
 * @param mark what its seal says; nothing where there is none of ours in it
 * @param sealedAt when it was sealed; null where it was not
 */
public record Verification(Outcome outcome, Optional<Certificate.Mark> mark, Instant sealedAt) {

    /** How it came out. */
    public enum Outcome {

        /** It is, byte for byte, what was sealed here. */
        UNCHANGED,

        /** It was sealed here, and somebody has changed it since. */
        CHANGED,

        /** There is no seal of ours in it. */
        NOT_OURS,

        /** It is no PDF, or none that can be read. */
        UNREADABLE
    }

    static Verification of(Outcome outcome) {
        return new Verification(outcome, Optional.empty(), null);
    }
}
