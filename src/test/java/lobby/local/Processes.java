package lobby.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waiting for processes, ours or left over, to be gone. */
final class Processes {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Asks it to end; makes it end where it does not. */
    static void stop(ProcessHandle process, Duration patience) {
        if (!endsAfter("TERM", process, patience)) {
            process.destroyForcibly();
            requireEnd(process);
        }
    }

    /** Whether it is gone soon enough after a signal. */
    static boolean endsAfter(String signal, ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
            return ends(process, patience);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was started with this path: pids are used again, so a number alone says nothing. */
    static boolean mentions(ProcessHandle process, Path path) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return Stream.of(arguments).anyMatch(argument -> argument.contains(path.toString()));
    }

    static void requireEnd(ProcessHandle process) {
        if (!ends(process, PATIENCE)) {
            throw new IllegalStateException("process " + process.pid() + " does not end");
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            Awaitility.await().atMost(patience).pollInterval(Duration.ofMillis(20)).until(() -> isGone(process));
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** One that is only waiting for its parent to notice counts as gone: where nobody does, it stays for ever. */
    static boolean isGone(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"), UTF_8);
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return !process.isAlive();
        }
    }

    private Processes() {
    }
}
