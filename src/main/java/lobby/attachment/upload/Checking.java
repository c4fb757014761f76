package lobby.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import lobby.attachment.AttachmentUpkeep;
import lobby.attachment.content.Content;
import lobby.attachment.scan.Scanner;
import lobby.attachment.scan.Verdict;
import lobby.platform.Chore;

/**
 * Has the scanner look at files that are waiting for it (row X-08). While it does not answer they wait, or pass, as the
 * house has decided; where there is none any more, they need not wait.
 */
@ApplicationScoped
class Checking {

    @Inject AttachmentUpkeep upkeep;
    @Inject Scanner scanner;

    /** A file that can't be looked at does not keep the others waiting. */
    void round() {
        upkeep.unchecked().forEach(file -> Chore.attempt("look at a file", () -> check(file)));
    }

    private void check(UUID file) {
        upkeep.uncheckedContent(file).map(this::verdict).ifPresent(verdict -> {
            if (verdict.isInfected()) {
                upkeep.takeAway(file);
            } else if (verdict.isClean()) {
                upkeep.pass(file);
            } else if (scanner.passesWhileAway()) {
                upkeep.letThrough(file);
            }
        });
    }

    private Verdict verdict(Content content) {
        try (InputStream bytes = content.from(0)) {
            return scanner.check(bytes);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
