package lobby.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.function.Consumer;

/** Bytes in the database, in chunks: for those who want one thing to back up. */
@ApplicationScoped
class DatabaseStore implements ByteStore {

    static final int CHUNK = 256 * 1024;

    @Inject ContentRepository contents;

    @Override
    public Place place() {
        return Place.DATABASE;
    }

    @Override
    public void put(Incoming incoming) {
        if (contents.hasChunks(incoming.key())) {
            return;
        }
        try (InputStream in = Files.newInputStream(incoming.path())) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                contents.addChunk(incoming.key(), number, chunk);
                number++;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Content read(ContentKey key, long size) {
        return new Content() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream from(long offset) {
                return new ChunkStream(contents, key, size, offset);
            }
        };
    }

    @Override
    public void remove(ContentKey key) {
        contents.deleteChunks(key);
    }

    @Override
    public void eachBefore(Instant moment, Consumer<ContentKey> look) {
        contents.inDatabaseBefore(moment).forEach(look);
    }
}
