package lobby.signature;

import static lobby.conversation.Message.Notice.DOCUMENT_SIGNED;
import static lobby.conversation.Message.Notice.SIGNATURE_DECLINED;
import static lobby.conversation.Message.Notice.SIGNATURE_WITHDRAWN;
import static lobby.platform.Refusal.CODE_WRONG;
import static lobby.platform.Refusal.NOT_PERMITTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lobby.attachment.Attachment;
import lobby.attachment.AttachmentView;
import lobby.attachment.Documents;
import lobby.attachment.content.Content;
import lobby.attachment.content.Incoming;
import lobby.attachment.signature.Confirmation;
import lobby.attachment.signature.OneTimeCode;
import lobby.attachment.signature.SignatureRequest;
import lobby.audit.Action;
import lobby.people.Person;
import lobby.platform.Reason;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;
import lobby.security.door.SpokenCode;

/**
 * Documents that one person is asked to sign: wished for beside an upload, seen by both sides from when it is sent, and
 * ended once. What takes long (reading, drawing, sealing) is {@link SigningService}'s, outside of a transaction.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class SignatureService {

    private static final int GROUPS = 2;
    private static final int GROUP = 4;

    @Inject Caller caller;
    @Inject Documents documents;
    @Inject OpenRequests requests;
    @Inject Clock clock;

    /**
     * What the caller has brought and not sent, to be looked at.
     *
     * @throws RefusedException NOT_PERMITTED for who is no staff anywhere, UNKNOWN, NO_PDF, or what keeps it from being
     *         read
     */
    public Content unsent(UUID file) {
        requireStaff();
        return documents.original(documents.unsent(caller.person(), file));
    }

    /** Wishes for a signature by a day; whose, is known when it is sent. */
    public AttachmentView wish(UUID file, LocalDate day, int pages) {
        return documents.wish(documents.unsent(caller.person(), file),
            new SignatureRequest(day, pages, clock.instant()));
    }

    /** Wishes for none any more. */
    public AttachmentView wishForNone(UUID file) {
        requireStaff();
        return documents.wish(documents.unsent(caller.person(), file), null);
    }

    public SignatureDetails open(UUID file) {
        return requests.details(requests.find(file));
    }

    /** What is to be signed, for whoever may see it. */
    public Content content(UUID file) {
        return documents.original(requests.find(file).document());
    }

    /** A fresh code for the addressee, to be told to them in person or over the telephone; it is shown once. */
    public GivenCode giveCode(UUID file) {
        OpenRequest open = requests.forChange(file, SignatureAct.GIVE_CODE);
        Instant now = clock.instant();
        SpokenCode code = SpokenCode.fresh(GROUPS, GROUP);
        OneTimeCode given = new OneTimeCode(code, caller.person(), now);
        open.request().give(given, now);
        requests.record(Action.SIGNATURE_CODE_GIVEN, open, Map.of());
        return new GivenCode(code.text(), given.endsAt());
    }

    /** Takes it back: it can no longer be signed. */
    public void withdraw(UUID file) {
        OpenRequest open = requests.forChange(file, SignatureAct.WITHDRAW);
        open.request().withdraw(caller.person(), clock.instant());
        requests.record(Action.SIGNATURE_WITHDRAWN, open, Map.of());
        requests.tell(open, SIGNATURE_WITHDRAWN);
    }

    /**
     * Says no.
     *
     * @throws RefusedException REASON_NEEDED or TOO_LONG besides what {@link #open} says
     */
    public void decline(UUID file, String reason) {
        String why = Reason.of(reason);
        OpenRequest open = requests.forChange(file, SignatureAct.DECLINE);
        open.request().decline(why, clock.instant());
        requests.record(Action.SIGNATURE_DECLINED, open, Map.of());
        requests.tell(open, SIGNATURE_DECLINED);
    }

    /**
     * All that is to be known before signing.
     *
     * @throws RefusedException if the caller may not sign it, or can no longer
     */
    public ToSign prepare(UUID file) {
        OpenRequest open = requests.find(file, SignatureAct.SIGN);
        open.request().requireWaiting(clock.instant());
        Person signer = caller.person();
        Attachment document = open.document();
        return new ToSign(file, documents.original(document), document.name(), documents.hash(document),
            open.request().pages(), signer.name(), signer.email(), signer.language(), document.owner().name(),
            open.request().day(), open.request().code().map(code -> code.by().name()).orElse(""),
            open.conversation().reference(), open.conversation().subject(), open.conversation().location().name(),
            open.conversation().location().network().name(), open.conversation().location().zone());
    }

    /** @throws RefusedException CODE_WRONG if the addressee was not given this one, or too long ago */
    public void requireCode(UUID file, String code) {
        if (!requests.find(file, SignatureAct.SIGN).request().accepts(code, clock.instant())) {
            throw new RefusedException(CODE_WRONG);
        }
    }

    /**
     * Keeps the document as it was signed. Whoever changes anything about it at the same moment comes before, and then
     * it is refused, or after.
     *
     * @param at the moment that the certificate says
     */
    public void sign(UUID file, Incoming signed, Confirmation how, Instant at) {
        OpenRequest open = requests.forChange(file, SignatureAct.SIGN);
        documents.requireReadable(open.document());
        open.request().sign(how, at);
        documents.keep(open.document(), signed);
        requests.record(Action.DOCUMENT_SIGNED, open, Map.of("confirmed", how, "hash", documents.hash(open.document()),
            "signed", signed.key().hash()));
        requests.tell(open, DOCUMENT_SIGNED);
    }

    /** Residents have nothing signed. */
    private void requireStaff() {
        if (!caller.actor().isStaff()) {
            throw new RefusedException(NOT_PERMITTED);
        }
    }
}
