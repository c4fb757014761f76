package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of those that videos and HEIC are made of (ISO 14496-12).
 *
 * @param start   where its header begins
 * @param content where its content begins
 * @param end     where it ends
 */
record Box(String type, long start, long content, long end) {

    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    private static final int MOST = 10_000;
    private static final int PIECE = 64 * 1024;

    /** Those that lie between the two, one after the other, as far as they fit. */
    static List<Box> between(FileChannel file, long from, long to) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (to - at >= HEADER && boxes.size() < MOST) {
            ByteBuffer header = read(file, at, (int) Math.min(LARGE_HEADER, to - at));
            long size = header.getInt(0) & 0xFFFFFFFFL;
            boolean large = size == 1 && header.limit() == LARGE_HEADER;
            long length = large ? header.getLong(HEADER) : size == 0 ? to - at : size;
            long content = at + (large ? LARGE_HEADER : HEADER);
            if (length < content - at || length > to - at) {
                return boxes;
            }
            boxes.add(new Box(new String(header.array(), 4, 4, ISO_8859_1), at, content, at + length));
            at += length;
        }
        return boxes;
    }

    static List<Box> all(FileChannel file) throws IOException {
        return between(file, 0, file.size());
    }

    /** Those within it, after so many bytes of its own. */
    List<Box> inside(FileChannel file, int after) throws IOException {
        return between(file, content + after, end);
    }

    /** The first of this type among them. */
    static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
    }

    /** Makes it an empty one that readers pass over; all others stay where they are. */
    void blank(FileChannel file) throws IOException {
        file.write(ByteBuffer.wrap("free".getBytes(ISO_8859_1)), start + 4);
        blank(file, content, end);
    }

    static void blank(FileChannel file, long from, long to) throws IOException {
        for (long at = from; at < to; at += PIECE) {
            file.write(ByteBuffer.allocate((int) Math.min(PIECE, to - at)), at);
        }
    }

    /** A piece of the file; shorter where it ends. */
    static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }
}
