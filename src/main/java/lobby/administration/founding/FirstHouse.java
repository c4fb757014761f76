package lobby.administration.founding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lobby.administration.locations.Locations;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.Doors;
import lobby.security.door.Opened;
import lobby.security.signin.CredentialRepository;

/** Puts into an empty database what a charter says, all or nothing, and once. */
@Stateless
@PermitAll
public class FirstHouse {

    @Inject FoundingRepository foundings;
    @Inject Locations locations;
    @Inject CredentialRepository credentials;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @param owner whom nobody has stored yet, nor their network
     * @param passwordHash of the password that they will have
     * @return the door that is open for them
     * @throws RefusedException ALREADY_FOUNDED if somebody else was faster
     */
    public Opened build(Person owner, Charter charter, String passwordHash) {
        Instant now = clock.instant();
        if (!foundings.claim(now)) {
            throw new RefusedException(Refusal.ALREADY_FOUNDED);
        }
        Network network = foundings.add(owner.network());
        foundings.add(owner);
        network.handOverTo(owner);
        credentials.give(owner.id(), passwordHash, now);
        locations.open(network, charter.code(), charter.location());
        for (StartingGroup group : StartingGroup.values()) {
            foundings.add(group.in(network, owner.language(), now));
        }
        foundings.endCodes();
        audit.recordBy(owner.reference().toString(), Action.FOUNDED, network.reference());
        return doors.open(owner.id(), false);
    }
}
