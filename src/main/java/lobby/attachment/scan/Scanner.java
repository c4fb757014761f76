package lobby.attachment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a virus scanner about files: clamd, or whatever speaks its protocol. Whether it is there, hangs or talks
 * nonsense, there is an answer after some time.
 */
@ApplicationScoped
public class Scanner {

    private static final Logger LOGGER = Logger.getLogger(Scanner.class.getName());
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final int PIECE = 32 * 1024;

    /** Without anything moving; a large archive takes it a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ScannerSettings settings;
    private Duration patience;

    protected Scanner() {
    }

    @Inject
    public Scanner(ScannerSettings settings) {
        this(settings, PATIENCE);
    }

    /** @param patience how long it may do nothing */
    Scanner(ScannerSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    /** Whether there is to be one: {@code LOBBY_CLAMD}. Where there is none, files are not held for it. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** Whether files are let through that it could not be asked about: {@code LOBBY_CLAMD_AWAY}. */
    public boolean passesWhileAway() {
        return settings.passesWhileAway();
    }

    /**
     * What it says of this content, which it is sent piece by piece.
     *
     * @return CLEAN where there is to be no scanner at all
     * @throws IOException if the content itself can't be read
     */
    public Verdict check(InputStream content) throws IOException {
        if (!isOn()) {
            return Verdict.CLEAN;
        }
        SocketAddress address = settings.address().orElseThrow();
        try (ClamdLine line = ClamdLine.to(address, patience)) {
            byte[] piece = new byte[PIECE];
            boolean listens = line.begin();
            for (int read = content.read(piece); read >= 0 && listens; read = content.read(piece)) {
                listens = line.send(piece, read);
            }
            return verdict(line.end());
        } catch (ClamdAway | UnresolvedAddressException away) {
            LOGGER.log(Level.WARNING, "The virus scanner does not answer: {0}", away.toString());
            return Verdict.AWAY;
        }
    }

    private static Verdict verdict(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Verdict.infected(found.group(1));
        }
        if (answer.equals(CLEAN)) {
            return Verdict.CLEAN;
        }
        LOGGER.log(Level.WARNING, "The virus scanner says: {0}", answer.replaceAll("[^\\x20-\\x7e]", "?"));
        return Verdict.AWAY;
    }
}
