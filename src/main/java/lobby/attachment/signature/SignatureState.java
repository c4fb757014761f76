package lobby.attachment.signature;

import java.util.Optional;
import lobby.platform.Refusal;

/** Where it stands with a signature that somebody was asked for. */
public enum SignatureState {
    WAITING(null),
    SIGNED(Refusal.SIGNED_ALREADY),
    DECLINED(Refusal.SIGNATURE_DECLINED),
    EXPIRED(Refusal.SIGNATURE_EXPIRED),
    WITHDRAWN(Refusal.SIGNATURE_WITHDRAWN);

    private final Refusal refusal;

    SignatureState(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Why nothing can become of it any more; nothing while something can. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
