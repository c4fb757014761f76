package lobby.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * What whoever runs Lobby has decided, read once and typed. A setting is an environment variable {@code LOBBY_…} or the
 * system property {@code lobby.…}, or comes from MicroProfile Config where the server has it. A wrong one stops the
 * start with one sentence that names it.
 */
@ApplicationScoped
public class Settings {

    private boolean demo;
    private URI baseUrl;
    private int sendLimit;

    protected Settings() {
    }

    @Inject
    public Settings(SettingSource source) {
        demo = source.flag("LOBBY_DEMO", false);
        baseUrl = source.address("LOBBY_BASE_URL").orElse(null);
        sendLimit = source.number("LOBBY_SEND_LIMIT", 20, 1, 1_000_000);
    }

    /** Whether to fill an empty database with people and bookings to try things with: {@code LOBBY_DEMO}. */
    public boolean demo() {
        return demo;
    }

    /** The address people reach Lobby under, if it is not simply the one they asked: {@code LOBBY_BASE_URL}. */
    public Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** How many messages one person may send within ten seconds: {@code LOBBY_SEND_LIMIT}. */
    public int sendLimit() {
        return sendLimit;
    }
}
