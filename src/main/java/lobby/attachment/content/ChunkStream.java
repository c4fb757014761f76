package lobby.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Reads one chunk after the other: between them it holds no connection, however slow the reader is. */
final class ChunkStream extends InputStream {

    private final ContentRepository contents;
    private final ContentKey key;
    private final long size;
    private long position;
    private int number = -1;
    private byte[] chunk = {};

    ChunkStream(ContentRepository contents, ContentKey key, long size, long offset) {
        this.contents = contents;
        this.key = key;
        this.size = size;
        this.position = offset;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position >= size) {
            return -1;
        }
        int at = (int) (position % DatabaseStore.CHUNK);
        load((int) (position / DatabaseStore.CHUNK));
        int read = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, read);
        position += read;
        return read;
    }

    private void load(int wanted) throws IOException {
        if (wanted != number) {
            chunk = contents.chunk(key, wanted).orElseThrow(() -> new NoSuchFileException(key.hash()));
            number = wanted;
        }
    }
}
