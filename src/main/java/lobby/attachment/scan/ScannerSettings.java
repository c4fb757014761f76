package lobby.attachment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;

/** Who looks for viruses in files, and what happens while nobody does. */
@ApplicationScoped
public class ScannerSettings implements ReadAtStart {

    private static final String ADDRESS = "/.+|([\\w.-]+|\\[[0-9a-fA-F:.]+]):\\d{1,5}";
    private static final int LAST_PORT = 0xFFFF;

    private String clamd;
    private boolean pass;

    protected ScannerSettings() {
    }

    @Inject
    public ScannerSettings(SettingSource source) {
        clamd = source.text("LOBBY_CLAMD", "", "an address like localhost:3310, or a path like /run/clamav/clamd.ctl",
            ScannerSettings::isAddress).orElse(null);
        pass = source.text("LOBBY_CLAMD_AWAY", "hold", "hold or pass", text -> text.matches("hold|pass"))
            .filter("pass"::equals).isPresent();
    }

    @Override
    public void requireRight() {
    }

    boolean isOn() {
        return clamd != null;
    }

    /** Whether files are let through while it is away: {@code LOBBY_CLAMD_AWAY}. */
    boolean passesWhileAway() {
        return pass;
    }

    /** Where it listens: {@code LOBBY_CLAMD}. Its name is looked up each time, because it may move. */
    Optional<SocketAddress> address() {
        return Optional.ofNullable(clamd).map(ScannerSettings::address);
    }

    private static boolean isAddress(String text) {
        return text.matches(ADDRESS)
            && (text.startsWith("/") || Integer.parseInt(text.substring(text.lastIndexOf(':') + 1)) <= LAST_PORT);
    }

    private static SocketAddress address(String text) {
        if (text.startsWith("/")) {
            return UnixDomainSocketAddress.of(text);
        }
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, colon).replaceAll("[\\[\\]]", "");
        return new InetSocketAddress(host, Integer.parseInt(text.substring(colon + 1)));
    }
}
