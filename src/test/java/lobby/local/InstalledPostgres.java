package lobby.local;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * The PostgreSQL of this machine, server and programs of one version. The one that comes with the tests has a server
 * only, and programs for backups want a server that is not newer than they are.
 */
public final class InstalledPostgres implements PgBinaryResolver {

    private static final List<String> SERVER = List.of("initdb", "pg_ctl", "postgres");
    private static final String WHAT_TO_DO = """
        The tests of backups need PostgreSQL with its programs, and there is none on this machine.
        On Debian: install it as root with `apt-get update && apt-get install postgresql`, or run the tests as root, \
        which does that.
        Elsewhere: install PostgreSQL 15 or newer and name the folder of its programs with \
        -Dlobby.postgresql=/path/to/bin.""";

    private final Path programs;

    private InstalledPostgres(Path programs) {
        this.programs = programs;
    }

    /** The newest there is; where there is none, Debian's is installed if that is allowed. */
    public static InstalledPostgres get() {
        return found().or(() -> Debian.install("postgresql") ? found() : Optional.empty())
            .orElseThrow(() -> new IllegalStateException(WHAT_TO_DO));
    }

    /** Where psql, pg_dump and the others are. */
    public Path programs() {
        return programs;
    }

    /** What is unpacked to start a server: links to the one that is installed. */
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream archive = new TarArchiveOutputStream(
            new XZOutputStream(packed, new LZMA2Options()))) {
            add(new TarArchiveEntry("bin/"), archive);
            for (String name : SERVER) {
                TarArchiveEntry link = new TarArchiveEntry("bin/" + name, TarConstants.LF_SYMLINK);
                link.setLinkName(programs.resolve(name).toString());
                add(link, archive);
            }
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }

    /** It is known again by its bytes. */
    private static void add(TarArchiveEntry entry, TarArchiveOutputStream archive) throws IOException {
        entry.setModTime(0);
        archive.putArchiveEntry(entry);
        archive.closeArchiveEntry();
    }

    private static Optional<InstalledPostgres> found() {
        String named = System.getProperty("lobby.postgresql", "");
        return (named.isBlank() ? debians() : Stream.of(Path.of(named)))
            .filter(folder -> Stream.concat(SERVER.stream(), Stream.of("psql", "pg_dump", "pg_restore"))
                .allMatch(name -> Files.isExecutable(folder.resolve(name))))
            .reduce((older, newer) -> newer)
            .map(InstalledPostgres::new);
    }

    private static Stream<Path> debians() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.sorted().toList().stream().map(version -> version.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
