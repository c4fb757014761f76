package lobby.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What whoever runs Lobby has decided, read once and typed. A setting is an environment variable {@code LOBBY_…} or the
 * system property {@code lobby.…}, or comes from MicroProfile Config where the server has it. A wrong one stops the
 * start with one sentence that names it.
 */
@ApplicationScoped
public class Settings implements ReadAtStart {

    private boolean demo;
    private URI baseUrl;
    private Duration signInIdle;
    private Duration signInLasts;
    private Duration remembers;
    private int signInTries;
    private int signInTriesOfAddress;
    private int sendLimit;
    private int importMegabytes;
    private List<AddressRange> proxies;
    private Path drainFile;
    private boolean signInHere;
    private List<String> frameAncestors;

    protected Settings() {
    }

    @Inject
    public Settings(SettingSource source) {
        demo = source.flag("LOBBY_DEMO", false);
        baseUrl = source.address("LOBBY_BASE_URL").orElse(null);
        signInIdle = Duration.ofMinutes(source.number("LOBBY_SIGN_IN_IDLE_MINUTES", 480, 2, 10_080));
        signInLasts = Duration.ofMinutes(source.number("LOBBY_SIGN_IN_MINUTES", 1_440, 2, 10_080));
        remembers = Duration.ofDays(source.number("LOBBY_REMEMBER_DAYS", 30, 1, 365));
        signInTries = source.number("LOBBY_SIGN_IN_TRIES", 5, 1, 1_000_000);
        signInTriesOfAddress = source.number("LOBBY_SIGN_IN_TRIES_OF_ADDRESS", 5, 1, 1_000_000);
        sendLimit = source.number("LOBBY_SEND_LIMIT", 20, 1, 1_000_000);
        importMegabytes = source.number("LOBBY_IMPORT_MEGABYTES", 64, 1, 1_024);
        proxies = source.addressRanges("LOBBY_PROXIES");
        drainFile = source.file("LOBBY_DRAIN_FILE").orElse(null);
        signInHere = source.flag("LOBBY_SIGN_IN_LOCAL", true);
        frameAncestors = source.origins("LOBBY_FRAME_ANCESTORS");
    }

    @Override
    public void requireRight() {
    }

    /** Whether to fill an empty database with people and bookings to try things with: {@code LOBBY_DEMO}. */
    public boolean demo() {
        return demo;
    }

    /** The address people reach Lobby under, if it is not simply the one they asked: {@code LOBBY_BASE_URL}. */
    public Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** Where a path within the application is for people, if {@link #baseUrl} says so. */
    public Optional<String> addressOf(String path) {
        return baseUrl().map(base -> base.toString().replaceFirst("/$", "") + path);
    }

    /** How long a sign-in lasts that nobody uses: {@code LOBBY_SIGN_IN_IDLE_MINUTES}. */
    public Duration signInIdle() {
        return signInIdle;
    }

    /** How long a sign-in lasts at most: {@code LOBBY_SIGN_IN_MINUTES}. */
    public Duration signInLasts() {
        return signInLasts;
    }

    /** How long a browser is remembered that does not come back: {@code LOBBY_REMEMBER_DAYS}. */
    public Duration remembers() {
        return remembers;
    }

    /** How often one may fail to sign in under a name before there is a pause: {@code LOBBY_SIGN_IN_TRIES}. */
    public int signInTries() {
        return signInTries;
    }

    /** The same for an address, under whatever names: {@code LOBBY_SIGN_IN_TRIES_OF_ADDRESS}. */
    public int signInTriesOfAddress() {
        return signInTriesOfAddress;
    }

    /** How many messages somebody may send in ten seconds: {@code LOBBY_SEND_LIMIT}. */
    public int sendLimit() {
        return sendLimit;
    }

    /** How much an import may bring at once: {@code LOBBY_IMPORT_MEGABYTES}. */
    public int importMegabytes() {
        return importMegabytes;
    }

    /** Where the proxies are whose word is taken for where a request comes from: {@code LOBBY_PROXIES}. */
    public List<AddressRange> proxies() {
        return proxies;
    }

    /** While this file is there, nobody is to be sent to this node any more: {@code LOBBY_DRAIN_FILE}. */
    public Optional<Path> drainFile() {
        return Optional.ofNullable(drainFile);
    }

    /** Whether people may sign in by a password that only Lobby knows: {@code LOBBY_SIGN_IN_LOCAL}. */
    public boolean signInHere() {
        return signInHere;
    }

    /** The portals that may show our pages in theirs, besides ourselves: {@code LOBBY_FRAME_ANCESTORS}. */
    public List<String> frameAncestors() {
        return frameAncestors;
    }
}
