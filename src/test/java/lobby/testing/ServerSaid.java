package lobby.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** A test that fails says what the shared server complained of meanwhile: where it ran, the log is gone soon. */
public final class ServerSaid implements BeforeTestExecutionCallback, TestExecutionExceptionHandler {

    /** Payara Server has a domain for its own. */
    private static final List<Path> FOLDERS = List.of(ServerFolder.PATH,
        ServerFolder.PATH.resolve("server").resolve("domain").resolve("logs"));
    private static final String HEAD = "The server said meanwhile:";
    private static final Pattern COMPLAINT = Pattern.compile("WARN|SEVERE|ERROR");
    private static final Pattern ENTRY = Pattern.compile("\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");
    private static final Pattern TOLD = Pattern.compile("\\s+at lobby\\..*|Caused by: .*|[\\w.$]+(Exception|Error).*");
    private static final int FRAMES = 6;
    private static final int LINES = 80;
    private static final int WIDTH = 400;

    private final Map<Path, Long> before = new HashMap<>();

    @Override
    public void beforeTestExecution(ExtensionContext context) throws IOException {
        before.clear();
        for (Path log : logs()) {
            before.put(log, Files.size(log));
        }
    }

    /** What runs inside the server fails there first, and is not told of twice. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        boolean isTold = String.valueOf(failure.getMessage()).contains(HEAD) || failure instanceof TestAbortedException;
        String said = isTold ? "" : complaints();
        if (said.isEmpty()) {
            throw failure;
        }
        throw new AssertionError("%s%n%n%s%n%s".formatted(failure.getMessage(), HEAD, said), failure);
    }

    private String complaints() throws IOException {
        Deque<String> told = new ArrayDeque<>();
        for (Path log : logs()) {
            String all = Files.readString(log, StandardCharsets.ISO_8859_1);
            long known = before.getOrDefault(log, 0L);
            boolean isAnew = known > all.length();
            add(all.substring(isAnew ? 0 : Math.toIntExact(known)).lines().toList(), told);
        }
        while (told.size() > LINES) {
            told.removeFirst();
        }
        return String.join("\n", told);
    }

    /** The head of each entry that complains, where it began, and what caused it; not the whole way there. */
    private static void add(List<String> lines, Deque<String> told) {
        boolean complains = false;
        int frames = 0;
        for (String line : lines) {
            if (ENTRY.matcher(line).matches()) {
                complains = COMPLAINT.matcher(line).find();
                frames = 0;
            }
            boolean isCause = TOLD.matcher(line).matches();
            if (complains && (frames++ < FRAMES || isCause)) {
                told.add(line.substring(0, Math.min(WIDTH, line.length())));
            }
        }
    }

    private static List<Path> logs() {
        return FOLDERS.stream().filter(Files::isDirectory).flatMap(folder -> logsIn(folder).stream()).toList();
    }

    private static List<Path> logsIn(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("server.log")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
