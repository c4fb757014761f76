package lobby.audit;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Writes down what somebody tried and may not do. What was tried was rolled back, so this has a transaction of its own.
 */
@Stateless
@PermitAll
public class RefusedDeeds {

    @Inject AuditTrail audit;

    /** @param tried the path or the page that was asked for */
    @TransactionAttribute(REQUIRES_NEW)
    public void record(String tried, String refusal) {
        audit.record(Action.REFUSED, tried, null, Map.of("refusal", refusal));
    }
}
