package lobby.security.house.oidc;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.platform.Settings;
import lobby.security.door.Doors;
import lobby.security.door.Opened;
import lobby.security.house.oidc.VisitRepository.Visit;

/** Remembers what a sign-in by the provider needs later. What it keeps is sealed. */
@Stateless
@PermitAll
public class Visits {

    private static final String REFRESH = "refresh";
    private static final String IDENTITY = "identity";

    @Inject VisitRepository visits;
    @Inject Sealing sealing;
    @Inject Doors doors;
    @Inject Settings settings;
    @Inject Clock clock;

    /** @param refresh blank if there is none */
    public void begin(Opened opened, long account, String refresh, String identity) {
        Instant now = clock.instant();
        doors.family(opened.door()).ifPresent(family ->
            visits.add(sealed(family, refresh, identity), account, now, now.plus(settings.signInLasts())));
    }

    /** Those that nobody has asked about for so long, to be asked about now. */
    public List<UUID> due(Duration age) {
        visits.removeOver();
        Instant now = clock.instant();
        return visits.due(now.minus(age), now).stream().map(Visit::family).toList();
    }

    public Optional<String> refresh(UUID family) {
        return visits.find(family).flatMap(visit -> sealing.open(REFRESH, visit.refresh()));
    }

    /** @param identity blank if the provider said nothing new */
    public void renew(UUID family, String refresh, String identity) {
        visits.renew(sealed(family, refresh, identity));
    }

    /** What it says who somebody is, of the sign-in that this token is of. */
    public Optional<String> identity(String token) {
        return doors.family(token).flatMap(visits::find).flatMap(visit -> sealing.open(IDENTITY, visit.identity()));
    }

    /** The provider says that it is over. */
    public void end(UUID family) {
        visits.remove(family);
        doors.closeFamily(family);
    }

    private Visit sealed(UUID family, String refresh, String identity) {
        return new Visit(family, sealed(REFRESH, refresh), sealed(IDENTITY, identity));
    }

    private String sealed(String purpose, String text) {
        return text.isEmpty() ? "" : sealing.seal(purpose, text);
    }
}
