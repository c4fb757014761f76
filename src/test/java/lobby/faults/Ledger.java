package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What those who write and read know for themselves, written down as it happens and never changed. Whatever becomes of
 * the server, this is what it is held to.
 */
final class Ledger {

    /**
     * Somebody is about to send this.
     *
     * @param file the SHA-256 of what goes with it; blank where nothing does
     */
    record Attempt(String clientId, String conversation, String author, String text, String file) {

        Attempt(String clientId, String conversation, String author, String text) {
            this(clientId, conversation, author, text, "");
        }

        List<String> files() {
            return file.isEmpty() ? List.of() : List.of(file);
        }
    }

    /** Lobby has said that it has it, and as which number. */
    record Ack(String clientId, String conversation, long number) {
    }

    /** A page of somebody's has shown this. */
    record Seen(String reader, String conversation, long number, String clientId) {
    }

    /** Somebody asked for something, and was not answered, or not by Lobby. */
    record Failure(String who, String what) {
    }

    /** Somebody's line was gone for so long; the code says why. */
    record Away(String reader, int code, long millis) {
    }

    private final Path attempts;
    private final Path acks;
    private final Path seen;
    private final Path failures;
    private final Path away;
    private final AtomicInteger acknowledged = new AtomicInteger();

    Ledger(Path folder) throws IOException {
        Files.createDirectories(folder);
        attempts = folder.resolve("attempted.tsv");
        acks = folder.resolve("acknowledged.tsv");
        seen = folder.resolve("seen.tsv");
        failures = folder.resolve("failed.tsv");
        away = folder.resolve("away.tsv");
    }

    void write(Attempt attempt) {
        append(attempts, attempt.clientId(), attempt.conversation(), attempt.author(), attempt.text(),
            attempt.file());
    }

    void write(Ack ack) {
        acknowledged.incrementAndGet();
        append(acks, ack.clientId(), ack.conversation(), String.valueOf(ack.number()));
    }

    void write(Seen line) {
        append(seen, line.reader(), line.conversation(), String.valueOf(line.number()), line.clientId());
    }

    void write(Failure failure) {
        append(failures, failure.who(), failure.what().replaceAll("\\s+", " "));
    }

    void write(Away line) {
        append(away, line.reader(), String.valueOf(line.code()), String.valueOf(line.millis()));
    }

    /** What everybody knows by now, written down elsewhere: for what is as old as now, and no newer. */
    synchronized Ledger copy(Path folder) throws IOException {
        Ledger copy = new Ledger(folder);
        for (Path file : List.of(attempts, acks, seen)) {
            Files.copy(file, folder.resolve(file.getFileName()), REPLACE_EXISTING);
        }
        copy.acknowledged.set(acknowledged.get());
        return copy;
    }

    /** Takes over what another knows was tried: it may have come in, although nobody here knows. */
    void learnAttempts(Ledger other) throws IOException {
        Files.copy(other.attempts, attempts, REPLACE_EXISTING);
    }

    int acknowledged() {
        return acknowledged.get();
    }

    List<Attempt> attempts() {
        return lines(attempts).map(line -> new Attempt(line[0], line[1], line[2], line[3], line[4])).toList();
    }

    List<Ack> acks() {
        return lines(acks).map(line -> new Ack(line[0], line[1], Long.parseLong(line[2]))).toList();
    }

    List<Seen> seen() {
        return lines(seen).map(line -> new Seen(line[0], line[1], Long.parseLong(line[2]), line[3])).toList();
    }

    List<Failure> failures() {
        return lines(failures).map(line -> new Failure(line[0], line[1])).toList();
    }

    List<Away> away() {
        return lines(away).map(line -> new Away(line[0], Integer.parseInt(line[1]), Long.parseLong(line[2]))).toList();
    }

    private synchronized void append(Path file, String... fields) {
        try {
            Files.writeString(file, String.join("\t", fields) + "\n", UTF_8, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> lines(Path file) {
        try {
            return Files.exists(file)
                ? Files.readAllLines(file, UTF_8).stream().map(line -> line.split("\t", -1))
                : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
