package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * Counts what is said from 1 without a gap, and likewise what is taken back of it: what somebody has missed is what has
 * a higher number in either.
 */
@MappedSuperclass
public abstract class Numbered {

    @Column(name = "last_number")
    private long lastNumber;

    @Column(name = "last_unsent")
    private long lastUnsent;

    void sayOneMore() {
        lastNumber++;
    }

    /** @return its place among all that was taken back */
    long takeOneBack() {
        return ++lastUnsent;
    }

    /** A number of a message there is, or 0 before the first. */
    long clamp(long number) {
        return Math.max(0, Math.min(number, lastNumber));
    }

    public long lastNumber() {
        return lastNumber;
    }

    /** How often something was taken back. */
    public long lastUnsent() {
        return lastUnsent;
    }
}
