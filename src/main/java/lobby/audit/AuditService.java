package lobby.audit;

import static lobby.security.Area.AUDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lobby.people.Network;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.Role;

/** The account of what was done, for those who may look into it: of their locations, and of the network if of all. */
@Stateless
@RolesAllowed(Role.STAFF)
public class AuditService {

    @Inject Caller caller;
    @Inject AuditRepository entries;

    /** Newest first. One more than was asked for where there are more. */
    public List<AuditRow> list(AuditFilter filter) {
        Set<Long> places = caller.actor().locationsWhere(AUDIT, Level.VIEW);
        if (places.isEmpty()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        Network network = caller.person().network();
        boolean everywhere = entries.countLocations(network) == places.size();
        return entries.list(filter, places, network, everywhere).stream().map(AuditService::row).toList();
    }

    private static AuditRow row(AuditEntry entry) {
        return new AuditRow(AuditTrail.deed(entry), entry.subject(), entry.place(), entry.address());
    }
}
