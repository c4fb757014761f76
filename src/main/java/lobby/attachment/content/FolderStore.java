package lobby.attachment.content;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Bytes in files, each named by its hash, in folders named by how that begins. A file appears there whole or not at
 * all: it is written beside, and moved.
 */
@ApplicationScoped
class FolderStore implements ByteStore {

    private static final String FOLDER = "content";
    private static final int FAN = 2;

    private Path folder;

    protected FolderStore() {
    }

    @Inject
    FolderStore(FileSettings settings) {
        folder = settings.folder().resolve(FOLDER);
    }

    @Override
    public Place place() {
        return Place.FOLDER;
    }

    @Override
    public void put(Incoming incoming) {
        Path file = file(incoming.key());
        try {
            if (!Files.exists(file) || Files.size(file) != incoming.size()) {
                onlyOurs(incoming.path());
                Folders.sync(incoming.path());
                Folders.create(file.getParent());
                Files.move(incoming.path(), file, ATOMIC_MOVE);
            }
            Folders.sync(file.getParent());
        } catch (IOException full) {
            throw Intake.noRoom(full);
        }
    }

    @Override
    public Content read(ContentKey key, long size) {
        Path file = file(key);
        return new Content() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream from(long offset) throws IOException {
                SeekableByteChannel channel = Files.newByteChannel(file);
                channel.position(offset);
                return Channels.newInputStream(channel);
            }
        };
    }

    @Override
    public void remove(ContentKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void eachBefore(Instant moment, Consumer<ContentKey> look) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> ContentKey.isOne(file.getFileName().toString()))
                .filter(file -> isOlder(file, moment))
                .forEach(file -> look.accept(new ContentKey(file.getFileName().toString())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(ContentKey key) {
        String hash = key.hash();
        return folder.resolve(hash.substring(0, FAN)).resolve(hash.substring(FAN, FAN + FAN)).resolve(hash);
    }

    private static void onlyOurs(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }
}
