package lobby.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lobby.attachment.Documents;
import lobby.attachment.content.Incoming;
import lobby.attachment.content.Intake;
import lobby.attachment.policy.FileUse;
import lobby.attachment.signature.SignatureRequest;
import lobby.attachment.type.FileName;
import lobby.people.Person;

/** Documents that somebody of the demo is asked to sign. */
@ApplicationScoped
class DemoPapers {

    private static final int MOST = 1024 * 1024;
    private static final int PAGES = 2;
    private static final int DAYS = 14;

    @Inject Intake intake;
    @Inject Documents documents;

    /** The agreement about the roof terrace, brought by somebody of the house. */
    UUID terrace(Person by, Instant now) {
        try (InputStream in = DemoPapers.class.getResourceAsStream("/demo/terrace.pdf");
            Incoming paper = intake.receive(in, MOST)) {
            return documents.bring(by, FileUse.BOOKING, new FileName("Roof terrace.pdf"), paper,
                new SignatureRequest(now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS), PAGES, now), now);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
