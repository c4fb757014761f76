package lobby.attachment.upload;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.attachment.AttachmentUpkeep;
import lobby.platform.Chore;

/** When files are looked at, and what was not sent is forgotten; each node does both. */
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class UploadRounds {

    @Inject Checking checking;
    @Inject AttachmentUpkeep upkeep;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void check() {
        Chore.attempt("look for viruses in files", checking::round);
    }

    @Schedule(hour = "*", minute = "17,47", second = "31", persistent = false)
    void forget() {
        Chore.attempt("forget files that were not sent", upkeep::forgetUnsent);
    }
}
