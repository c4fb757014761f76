package lobby.attachment.content;

import static lobby.platform.Refusal.FILE_EMPTY;
import static lobby.platform.Refusal.FILE_TOO_LARGE;
import static lobby.platform.Refusal.NO_ROOM;
import static lobby.platform.Refusal.UPLOAD_BROKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lobby.platform.RefusedException;

/**
 * Where files come in: they are written down as they arrive, under a random name, and nothing of them is held in memory
 * but a small piece.
 */
@ApplicationScoped
public class Intake {

    static final String FOLDER = "intake";

    private static final Logger LOGGER = Logger.getLogger(Intake.class.getName());
    private static final int PIECE = 32 * 1024;
    private static final double MEGABYTE = 1024 * 1024;

    private Path folder;

    protected Intake() {
    }

    @Inject
    public Intake(FileSettings settings) {
        folder = settings.folder().resolve(FOLDER);
    }

    /**
     * Writes down all that is there to be read; close what it gives once it is kept, or is not wanted.
     *
     * @param most how many bytes it may have
     * @throws RefusedException FILE_EMPTY, FILE_TOO_LARGE as soon as it is, UPLOAD_BROKEN if reading fails, NO_ROOM if
     *         it can't be written; nothing is left of it then
     */
    public Incoming receive(InputStream in, long most) {
        Path file = nextFile();
        try {
            Folders.create(folder);
            Folders.createFile(file);
            Incoming incoming = write(in, most, file);
            if (incoming.size() == 0) {
                throw new RefusedException(FILE_EMPTY);
            }
            return incoming;
        } catch (IOException full) {
            discard(file);
            throw noRoom(full);
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    /** Takes away what came in before then and was neither kept nor taken away: a node has stopped meanwhile. */
    void sweep(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).compareTo(FileTime.from(moment)) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A name for another file of ours, which nothing has yet. */
    Path nextFile() {
        return folder.resolve(UUID.randomUUID().toString());
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOGGER.log(Level.FINE, "left for the sweeper", left);
        }
    }

    /** What to say when the disk is full, or may not be written to; the log says which. */
    static RefusedException noRoom(IOException failure) {
        LOGGER.log(Level.WARNING, "A file can’t be written: {0}", failure.toString());
        RefusedException refused = new RefusedException(NO_ROOM);
        refused.initCause(failure);
        return refused;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Incoming write(InputStream in, long most, Path file) throws IOException {
        MessageDigest digest = ContentKey.digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(in, piece); read >= 0; read = read(in, piece)) {
                size += read;
                if (size > most) {
                    throw new RefusedException(FILE_TOO_LARGE, most / MEGABYTE);
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        return new Incoming(this, file, size, ContentKey.of(digest));
    }

    /** What fails here is not ours: whoever sends has gone. */
    private static int read(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException gone) {
            LOGGER.log(Level.FINE, "An upload was interrupted", gone);
            throw new RefusedException(UPLOAD_BROKEN);
        }
    }
}
