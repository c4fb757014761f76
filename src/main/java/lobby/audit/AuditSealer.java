package lobby.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seals new entries into the chain, on one node at a time, and can tell whether the chain is whole. */
@Singleton
@PermitAll
public class AuditSealer {

    private static final int BATCH = 500;

    @Inject AuditRepository entries;

    /** Seals some of the oldest that are not, unless another node is at it. */
    public void seal() {
        if (!entries.claimSealing()) {
            return;
        }
        Optional<AuditEntry> last = entries.lastSealed();
        long number = last.map(AuditEntry::sealedNumber).orElse(0L);
        byte[] previous = last.map(AuditEntry::hash).orElse(Seal.NONE);
        for (AuditEntry entry : entries.unsealed(BATCH)) {
            entry.seal(++number, previous);
            previous = entry.hash();
        }
    }

    /** The number of the first sealed entry that is not as it was written, if there is one. */
    public Optional<Long> firstBroken() {
        long number = 0;
        byte[] previous = Seal.NONE;
        for (var batch = entries.sealedAfter(0, BATCH); !batch.isEmpty(); batch = entries.sealedAfter(number, BATCH)) {
            for (AuditEntry entry : batch) {
                number++;
                if (entry.sealedNumber() != number || !entry.isSealedAfter(previous)) {
                    return Optional.of(number);
                }
                previous = entry.hash();
            }
        }
        return Optional.empty();
    }
}
