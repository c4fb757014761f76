package lobby.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import lobby.security.door.ApiToken;
import lobby.security.door.Scope;

/** A token as its owner sees it: everything but the secret, which is shown once. */
public record ApiTokenView(UUID id, String name, Instant startedAt, Instant endsAt, boolean used, Instant seenAt,
                           Set<Scope> scopes) implements Serializable {

    static ApiTokenView of(ApiToken token) {
        return new ApiTokenView(token.reference(), token.name(), token.startedAt(), token.endsAt(),
            token.seenAt().isPresent(), token.seenAt().orElse(token.startedAt()), token.scopes());
    }
}
