package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A WebP, chunk by chunk: those that make the picture stay as they are, the others are left out. */
final class Webp {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int ENOUGH = 30;
    private static final int EXIF_AND_XMP = 0x0C;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ICCP", "ANIM", "ANMF", "ALPH");

    static Optional<Dimensions> dimensions(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, READ)) {
            ByteBuffer head = read(in, 0, ENOUGH);
            if (head.limit() < ENOUGH) {
                return Optional.empty();
            }
            return switch (text(head, HEADER)) {
                case "VP8X" -> Optional.of(new Dimensions(1 + three(head, 24), 1 + three(head, 27)));
                case "VP8L" -> Optional.of(new Dimensions(1 + (head.getInt(21) & 0x3FFF),
                    1 + (head.getInt(21) >>> 14 & 0x3FFF)));
                case "VP8 " -> Optional.of(new Dimensions(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF));
                default -> Optional.empty();
            };
        }
    }

    static void clean(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, READ);
             FileChannel out = FileChannel.open(to, CREATE_NEW, WRITE)) {
            in.transferTo(0, HEADER, out);
            ByteBuffer header = read(in, HEADER, CHUNK_HEADER);
            for (long at = HEADER; header.limit() == CHUNK_HEADER; header = read(in, at, CHUNK_HEADER)) {
                long length = header.getInt(4) & 0xFFFFFFFFL;
                long whole = CHUNK_HEADER + length + length % 2;
                if (PICTURE.contains(text(header, 0))) {
                    copyChunk(in, at, Math.min(whole, in.size() - at), out);
                }
                at += whole;
            }
            out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) out.size() - 8).flip(), 4);
        }
    }

    private static void copyChunk(FileChannel in, long at, long length, FileChannel out) throws IOException {
        long target = out.size();
        for (long done = 0; done < length;) {
            done += in.transferTo(at + done, length - done, out);
        }
        ByteBuffer copied = read(in, at, CHUNK_HEADER + 1);
        if (text(copied, 0).equals("VP8X") && copied.limit() > CHUNK_HEADER) {
            int flags = copied.get(CHUNK_HEADER) & ~EXIF_AND_XMP;
            out.write(ByteBuffer.wrap(new byte[] {(byte) flags}), target + CHUNK_HEADER);
        }
    }

    private static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && in.read(buffer, at + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    private static String text(ByteBuffer buffer, int at) {
        return new String(buffer.array(), at, 4, ISO_8859_1);
    }

    private static int three(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF | (buffer.get(at + 2) & 0xFF) << 16;
    }

    private Webp() {
    }
}
