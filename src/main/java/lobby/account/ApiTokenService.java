package lobby.account;

import static lobby.security.Role.OPERATOR;
import static lobby.security.Role.RESIDENT;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.door.ApiToken;
import lobby.security.door.ApiTokenRepository;
import lobby.security.door.Doors;
import lobby.security.door.Scope;
import lobby.security.door.Tokens;

/** Tokens by which other systems come in as the person who made them, and may do what that person may. */
@Stateless
@RolesAllowed({STAFF, RESIDENT, OPERATOR})
public class ApiTokenService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DAYS = 730;

    @Inject Caller caller;
    @Inject ApiTokenRepository tokens;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public List<ApiTokenView> list() {
        return tokens.of(caller.person()).stream().map(ApiTokenView::of).toList();
    }

    /**
     * @param scopes what it may be used for, one at least
     * @return the secret, which nobody can be shown again
     */
    public String make(String name, int days, Set<Scope> scopes) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST_NAME);
        }
        if (days < 1 || days > LONGEST_DAYS || scopes.isEmpty()) {
            throw new RefusedException(scopes.isEmpty() ? Refusal.SCOPE_NEEDED : Refusal.OUT_OF_RANGE);
        }
        Instant now = clock.instant();
        String secret = Tokens.fresh();
        ApiToken token = tokens.add(
            new ApiToken(caller.person(), plain, Tokens.hash(secret), scopes, now, now.plus(Duration.ofDays(days))));
        audit.record(Action.TOKEN_MADE, token.reference(), null, Map.of("days", days, "scopes", scopes));
        return secret;
    }

    public void revoke(UUID reference) {
        ApiToken token = tokens.of(caller.person()).stream()
            .filter(own -> own.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        doors.revoke(token);
        audit.record(Action.TOKEN_REVOKED, reference, null, Map.of());
    }
}
