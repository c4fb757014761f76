package lobby.signature;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.InputStream;
import lobby.attachment.content.Incoming;
import lobby.attachment.content.Intake;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.signature.key.SealKeys;
import lobby.signature.pdf.PdfDesk;
import lobby.signature.pdf.Verification;

/**
 * Whether a file comes from here, for anybody who has one: what they learn is what stands in it. It is not kept.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class SealCheck {

    @Inject Caller caller;
    @Inject RateLimits limits;
    @Inject Intake intake;
    @Inject PdfDesk desk;
    @Inject SealKeys keys;

    /** @throws RefusedException FILE_EMPTY, FILE_TOO_LARGE, UPLOAD_BROKEN, NO_ROOM, BUSY, or TOO_MANY */
    public Verification check(InputStream file) {
        limits.verification(caller.address());
        try (Incoming incoming = intake.receive(file, PdfDesk.LARGEST_SIGNED)) {
            return desk.verify(incoming.path(), keys.certificates());
        }
    }
}
