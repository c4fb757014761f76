package lobby.signature;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.time.temporal.ChronoUnit.SECONDS;
import static lobby.platform.Refusal.CONFIRMATION_NEEDED;
import static lobby.platform.Refusal.CONSENT_NEEDED;
import static lobby.platform.Refusal.TOO_LARGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.attachment.AttachmentView;
import lobby.attachment.content.Content;
import lobby.attachment.content.Incoming;
import lobby.attachment.content.Intake;
import lobby.attachment.image.Preview;
import lobby.attachment.signature.Confirmation;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;
import lobby.security.signin.SignIn;
import lobby.security.signin.SignInThrottle;
import lobby.signature.key.SealKeys;
import lobby.signature.pdf.Certificate;
import lobby.signature.pdf.Handwriting;
import lobby.signature.pdf.PdfDesk;
import lobby.signature.pdf.SealKey;

/** What takes long about documents that are signed. No connection to the database is held meanwhile. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
@TransactionAttribute(NOT_SUPPORTED)
public class SigningService {

    @Inject Caller caller;
    @Inject SignatureService signatures;
    @Inject Certificates certificates;
    @Inject SealKeys keys;
    @Inject PdfDesk desk;
    @Inject Intake intake;
    @Inject SignIn signIn;
    @Inject SignInThrottle throttle;
    @Inject RateLimits limits;
    @Inject Clock clock;

    /**
     * Has a document that the caller has not sent yet be signed by a day, once it is sent.
     *
     * @throws RefusedException NOT_PERMITTED for who is no staff anywhere, UNKNOWN, NO_PDF, TOO_LARGE with the most
     *         kilobytes, or what {@link PdfDesk} can't read
     */
    public AttachmentView ask(UUID file, LocalDate day) {
        limits.upload(caller.actor());
        Content content = signatures.unsent(file);
        if (content.size() > PdfDesk.LARGEST) {
            throw new RefusedException(TOO_LARGE, PdfDesk.LARGEST / 1024);
        }
        return signatures.wish(file, day, desk.requireSignable(content, keys.current()));
    }

    /** A picture of one page, from 1 on. */
    public Preview page(UUID file, int number) {
        limits.page(caller.actor());
        return desk.page(signatures.content(file), number);
    }

    /** The words of each page. */
    public List<String> texts(UUID file) {
        limits.page(caller.actor());
        return desk.texts(signatures.content(file));
    }

    /**
     * Signs.
     *
     * @param consent whether the caller has said that they have read it and want to
     * @param password theirs, or blank
     * @param code that they were given, or blank
     * @throws RefusedException CONSENT_NEEDED, CONFIRMATION_NEEDED, PASSWORD_WRONG, CODE_WRONG, TOO_MANY_TRIES, or why
     *         it can't be signed, or not any more; nothing has happened then
     */
    public void sign(UUID file, Handwriting hand, boolean consent, String password, String code) {
        ToSign document = signatures.prepare(file);
        if (!consent) {
            throw new RefusedException(CONSENT_NEEDED);
        }
        Confirmation how = confirm(file, password, code);
        Instant now = clock.instant().truncatedTo(SECONDS);
        try (Incoming signed = signed(document, certificates.of(document, how, now), hand, now)) {
            signatures.sign(file, signed, how, now);
        }
    }

    private Confirmation confirm(UUID file, String password, String code) {
        if (!code.isBlank()) {
            String tries = "signature of " + file;
            throttle.admit(tries, caller.address());
            signatures.requireCode(file, code);
            throttle.forgive(tries, caller.address());
            return Confirmation.CODE;
        }
        if (password.isEmpty()) {
            throw new RefusedException(CONFIRMATION_NEEDED);
        }
        signIn.prove(caller.actor().personId(), caller.person().login(), password, caller.address());
        return Confirmation.PASSWORD;
    }

    private Incoming signed(ToSign document, Certificate certificate, Handwriting hand, Instant now) {
        SealKey key = keys.current();
        Incoming paper = copied(document.content());
        try {
            paper.rewrite((from, to) -> {
                desk.sign(from, to, certificate, hand, key, now);
                return true;
            });
            return paper;
        } catch (RuntimeException refused) {
            paper.close();
            throw refused;
        }
    }

    private Incoming copied(Content content) {
        try (InputStream in = content.from(0)) {
            return intake.receive(in, PdfDesk.LARGEST_SIGNED);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
