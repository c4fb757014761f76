package lobby.intake;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Consumer;
import lobby.intake.format.Dialogue;
import lobby.intake.format.Entry;
import lobby.platform.Words;
import lobby.security.Caller;
import lobby.security.Role;

/** Conversations of an earlier system, taken one after the other as they come, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.STAFF)
@TransactionAttribute(NOT_SUPPORTED)
public class DialogueImportService {

    @Inject BookingIntakeService intake;
    @Inject Caller caller;

    /**
     * @param asOf the day on which all was said, which "tomorrow" and "next Friday" are counted from
     * @throws lobby.platform.RefusedException UNKNOWN or NOT_PERMITTED before anything is read
     */
    public ImportReport take(UUID location, Iterator<Entry<Dialogue>> dialogues, LocalDate asOf,
        Consumer<ImportReport> progress) {
        intake.zoneOf(location);
        return new Import<Dialogue>(dialogue -> intake.take(location, dialogue, asOf), Words.of(caller.language()))
            .run(dialogues, progress);
    }
}
