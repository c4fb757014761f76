package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A GIF, block by block: pictures and how they move stay as they are, comments are left out. */
final class Gif {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int DESCRIPTOR = 9;

    /** They say how often it is to be played. */
    private static final Set<String> PLAYING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final DataInputStream in;

    private Gif(DataInputStream in) {
        this.in = in;
    }

    static Optional<Dimensions> dimensions(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(6);
            return Optional.of(new Dimensions(in.readUnsignedByte() | in.readUnsignedByte() << 8,
                in.readUnsignedByte() | in.readUnsignedByte() << 8));
        } catch (EOFException broken) {
            return Optional.empty();
        }
    }

    static void clean(Path from, Path to) throws IOException {
        try (DataInputStream in = open(from);
             DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            new Gif(in).copy(out);
        } catch (EOFException broken) {
            return;
        }
    }

    private void copy(DataOutputStream out) throws IOException {
        byte[] header = exactly(HEADER);
        out.write(header);
        out.write(colours(header[10]));
        for (int block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
            if (block == IMAGE) {
                byte[] descriptor = exactly(DESCRIPTOR);
                out.write(block);
                out.write(descriptor);
                out.write(colours(descriptor[DESCRIPTOR - 1]));
                out.write(in.readUnsignedByte());
                copyPieces(out);
            } else if (block == EXTENSION) {
                copyExtension(in.readUnsignedByte(), out);
            } else {
                break;
            }
        }
        out.write(TRAILER);
    }

    private void copyExtension(int label, DataOutputStream out) throws IOException {
        byte[] first = exactly(in.readUnsignedByte());
        boolean picture = label == CONTROL
            || label == APPLICATION && PLAYING.contains(new String(first, ISO_8859_1));
        OutputStream target = picture ? out : OutputStream.nullOutputStream();
        target.write(EXTENSION);
        target.write(label);
        target.write(first.length);
        target.write(first);
        if (first.length > 0) {
            copyPieces(target);
        }
    }

    private void copyPieces(OutputStream out) throws IOException {
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            out.write(length);
            out.write(exactly(length));
        }
        out.write(0);
    }

    private byte[] colours(byte flags) throws IOException {
        return exactly((flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
