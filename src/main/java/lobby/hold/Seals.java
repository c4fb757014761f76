package lobby.hold;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;

/** Whether what was kept is still what the audit trail says it was. */
@ApplicationScoped
class Seals {

    @Inject AuditTrail audit;

    Set<UUID> unchanged(List<WithheldMessage> kept) {
        Map<String, String> sealed = audit.details(Action.ORIGINAL_KEPT, Withholding.SEAL,
            kept.stream().map(WithheldMessage::reference).toList());
        return kept.stream()
            .filter(one -> one.seal().equals(sealed.get(one.reference().toString())))
            .map(WithheldMessage::reference)
            .collect(toSet());
    }
}
