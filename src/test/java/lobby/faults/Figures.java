package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import lobby.bench.Latencies;
import lobby.local.ServerProduct;

/** What was measured along the way, to be read by people: target/faults/figures.txt. Nothing is decided by it. */
final class Figures {

    private static final Path FILE = Path.of("target", "faults", "figures.txt");

    static synchronized void say(String figure, Object... particulars) {
        String line = "%s %s: %s".formatted(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
            ServerProduct.chosen().name(), figure.formatted(particulars));
        System.out.println(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "p50 / p99 / greatest", in milliseconds. */
    static String summary(Collection<Long> nanos) {
        Latencies latencies = new Latencies();
        nanos.forEach(latencies::add);
        return latencies.summary();
    }

    private Figures() {
    }
}
