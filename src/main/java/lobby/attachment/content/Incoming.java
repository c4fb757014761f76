package lobby.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** A file that has come in and is not kept yet. Closing it takes away what nobody kept. */
public final class Incoming implements AutoCloseable {

    /** Writes a file anew, such as a picture without what it says about its maker. */
    @FunctionalInterface
    public interface Rewriting {

        /**
         * Reads the one and writes the other, which is not there yet.
         *
         * @return whether it wrote; otherwise the file stays as it came
         */
        boolean rewrite(Path from, Path to) throws IOException;
    }

    private final Intake intake;
    private Path path;
    private long size;
    private ContentKey key;

    Incoming(Intake intake, Path path, long size, ContentKey key) {
        this.intake = intake;
        this.path = path;
        this.size = size;
        this.key = key;
    }

    /** Where it is for now; its name is random. */
    public Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    /** What it would be kept as. */
    public ContentKey key() {
        return key;
    }

    /**
     * Puts what this makes of the file in its place: size and key are those of the new one.
     *
     * @throws lobby.platform.RefusedException NO_ROOM if it can't be written
     */
    public void rewrite(Rewriting rewriting) {
        Path next = intake.nextFile();
        try {
            if (!rewriting.rewrite(path, next)) {
                Intake.discard(next);
                return;
            }
            ContentKey nextKey = keyOf(next);
            long nextSize = Files.size(next);
            Intake.discard(path);
            path = next;
            size = nextSize;
            key = nextKey;
        } catch (IOException full) {
            Intake.discard(next);
            throw Intake.noRoom(full);
        } catch (RuntimeException refused) {
            Intake.discard(next);
            throw refused;
        }
    }

    @Override
    public void close() {
        Intake.discard(path);
    }

    private static ContentKey keyOf(Path file) throws IOException {
        MessageDigest digest = ContentKey.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return ContentKey.of(digest);
    }
}
