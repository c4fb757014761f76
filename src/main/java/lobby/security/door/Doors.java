package lobby.security.door;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.platform.Settings;
import lobby.security.ActorRepository;
import lobby.security.Entrant;
import lobby.security.door.DoorsClosed.Reason;
import lobby.security.door.RememberedRepository.Remembered;

/**
 * Opens doors and closes them. Being signed in is a row and nothing else: it survives the server, holds on every node,
 * and is gone the moment the row is. Closing tells whoever observes {@link DoorsClosed} once it is certain.
 */
@Stateless
public class Doors {

    /** Requests that a browser sends at once all carry the token that the first of them uses up. */
    private static final Duration SAME_BROWSER = Duration.ofSeconds(10);

    @Inject DoorRepository doors;
    @Inject RememberedRepository browsers;
    @Inject ApiTokenRepository tokens;
    @Inject ActorRepository actors;
    @Inject Event<DoorsClosed> closed;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Opens a door for somebody who has just proven who they are, and has their browser remembered if they wish. */
    public Opened open(long person, boolean remember) {
        return open(person, UUID.randomUUID(), remember);
    }

    /** Opens a door that holds while this is said of whoever comes in by it. */
    public Opened openVouched(long person, String word) {
        Instant now = clock.instant();
        String door = Tokens.fresh();
        doors.add(Tokens.hash(door), person, UUID.randomUUID(), word, now, now.plus(settings.signInLasts()));
        return new Opened(door, "");
    }

    /**
     * Opens a door for a browser that is remembered, and gives it a new token for the next time. A token that comes a
     * second time was copied by somebody: then all that its sign-in led to is closed.
     */
    public Optional<Opened> reopen(String token) {
        String hash = Tokens.hash(token);
        Instant now = clock.instant();
        Optional<Remembered> browser = browsers.find(hash, now);
        if (browser.isEmpty()) {
            return Optional.empty();
        }
        if (browsers.use(hash, now)) {
            return browser.map(known -> open(known.person(), known.family(), true));
        }
        if (browsers.find(hash, now).filter(used -> used.usedAt().isAfter(now.minus(SAME_BROWSER))).isPresent()) {
            return browser.map(known -> open(known.person(), known.family(), false));
        }
        closeFamily(browser.get().family(), Reason.STOLEN);
        return Optional.empty();
    }

    /** This person, if they can come in by the token, of a door or of an API, that hashes to this. */
    public Optional<Entrant> entrant(String hash, long person) {
        Instant now = clock.instant();
        return actors.byDoor(hash, now, now.minus(settings.signInIdle()))
            .or(() -> actors.byToken(hash, now))
            .filter(entrant -> entrant.actor().personId() == person);
    }

    /** Which of these, by the hash of their token, nobody can come in by any more. */
    public Set<String> closedAmong(Set<String> hashes) {
        Instant now = clock.instant();
        Set<String> closed = new HashSet<>(hashes);
        closed.removeAll(doors.open(hashes, now, now.minus(settings.signInIdle())));
        return closed;
    }

    /** Closes a door, and forgets the browser that it was opened in; either of its secrets will do. */
    public void close(String token) {
        family(token).ifPresent(this::closeFamily);
    }

    /** Closes all that a sign-in led to. */
    public void closeFamily(UUID family) {
        closeFamily(family, Reason.SIGNED_OUT);
    }

    /** Which sign-in led to this door, or to this browser's being remembered. */
    public Optional<UUID> family(String token) {
        String hash = Tokens.hash(token);
        return doors.family(hash).or(() -> browsers.family(hash));
    }

    /** Closes all doors of a person and forgets all their browsers; who is shut out has no use for tokens either. */
    public void closeAllOf(long person, Reason reason) {
        browsers.removeOf(person);
        Set<String> gone = new HashSet<>(doors.removeOf(person, ""));
        if (reason == Reason.SHUT_OUT) {
            gone.addAll(tokens.hashesOf(person));
        }
        tell(person, reason, gone);
    }

    /** Closes all doors of a person but that of this token; its browser is forgotten too. */
    public void closeOthersOf(long person, String token, Reason reason) {
        browsers.removeOf(person);
        tell(person, reason, doors.removeOf(person, token.isEmpty() ? "" : Tokens.hash(token)));
    }

    /** Takes a token back, and closes what came in by it. */
    public void revoke(ApiToken token) {
        tokens.remove(token);
        tell(token.person().id(), Reason.SIGNED_OUT, Set.of(token.hash()));
    }

    /** Closes what has run out. */
    public void closeExpired() {
        Instant now = clock.instant();
        browsers.removeExpired(now);
        tell(Reason.EXPIRED, doors.removeExpired(now, now.minus(settings.signInIdle())));
        tell(Reason.EXPIRED, tokens.removeExpired(now));
    }

    /** Notes that this door is in use, so that it does not run out. */
    public void seen(String token) {
        doors.seen(Tokens.hash(token), clock.instant());
    }

    /** The same of an API token. */
    public void tokenSeen(String token) {
        tokens.seen(Tokens.hash(token), clock.instant());
    }

    private Opened open(long person, UUID family, boolean remember) {
        Instant now = clock.instant();
        String door = Tokens.fresh();
        doors.add(Tokens.hash(door), person, family, "", now, now.plus(settings.signInLasts()));
        if (!remember) {
            return new Opened(door, "");
        }
        String remembered = Tokens.fresh();
        browsers.add(Tokens.hash(remembered), person, family, now, now.plus(settings.remembers()));
        return new Opened(door, remembered);
    }

    private void closeFamily(UUID family, Reason reason) {
        browsers.removeFamily(family);
        tell(reason, doors.removeFamily(family));
    }

    private void tell(Reason reason, Map<Long, Set<String>> gone) {
        gone.forEach((person, hashes) -> tell(person, reason, hashes));
    }

    private void tell(long person, Reason reason, Set<String> hashes) {
        if (!hashes.isEmpty()) {
            closed.fire(new DoorsClosed(person, reason, hashes));
        }
    }
}
