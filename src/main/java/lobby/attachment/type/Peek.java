package lobby.attachment.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at pieces of a file, wherever they are. */
final class Peek implements AutoCloseable {

    private static final int HEAD = 64 * 1024;

    private final SeekableByteChannel channel;
    private final long size;
    private final byte[] head;
    private long windowAt;
    private byte[] window;

    private Peek(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.head = bytes(0, HEAD);
        this.window = head;
    }

    static Peek at(Path file) throws IOException {
        return new Peek(Files.newByteChannel(file, READ));
    }

    long size() {
        return size;
    }

    /** How it begins: at most 64 KB. */
    byte[] head() {
        return head;
    }

    /** Whether these characters, each a byte, are at this place of its beginning. */
    boolean has(int offset, String characters) {
        return headText(offset, characters.length()).equals(characters);
    }

    /** A piece of its beginning, a character for each byte; shorter where the file ends. */
    String headText(int offset, int length) {
        int from = Math.min(offset, head.length);
        return new String(head, from, Math.min(length, head.length - from), ISO_8859_1);
    }

    /** A piece of it; shorter where the file ends. */
    byte[] bytes(long offset, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, size - offset));
        ByteBuffer piece = ByteBuffer.allocate(there);
        channel.position(offset);
        while (piece.hasRemaining() && channel.read(piece) >= 0) {
            continue;
        }
        return piece.array();
    }

    /** A byte of it, or -1 where it has ended; quick for one that goes through it from its beginning. */
    int octet(long offset) throws IOException {
        if (offset < 0 || offset >= size) {
            return -1;
        }
        if (offset < windowAt || offset >= windowAt + window.length) {
            windowAt = offset;
            window = bytes(offset, HEAD);
        }
        return window[(int) (offset - windowAt)] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
