package lobby.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that some tests need besides Java. Where there is none, Debian's is installed if that is allowed, which is
 * to say where tests run as root on Debian.
 *
 * @param setting what it can be named with, as a system property
 * @param places where to look for it where nobody did
 * @param debianPackage the package that it is in
 * @param whatToDo what to tell whoever has none
 */
public record DebianProgram(String setting, List<String> places, String debianPackage, String whatToDo) {

    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "lobby-debian.lock");

    /** @throws IllegalStateException where there is none, and says what to do */
    public Path find() {
        return present().or(this::install).orElseThrow(() -> new IllegalStateException(whatToDo));
    }

    private Optional<Path> present() {
        String named = System.getProperty(setting, "");
        return (named.isBlank() ? places.stream() : Stream.of(named))
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    /** One after the other: whoever runs beside may have installed it meanwhile, and may be about to. */
    private Optional<Path> install() {
        try (FileChannel lock = FileChannel.open(LOCK, CREATE, WRITE); FileLock held = lock.lock()) {
            Optional<Path> present = present();
            return present.isPresent() || !Debian.install(debianPackage) ? present : present();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
