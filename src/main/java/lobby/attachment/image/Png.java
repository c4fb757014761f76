package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG, chunk by chunk: those that make the picture stay as they are, the others are left out. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int PIECE = 32 * 1024;
    private static final int MOST_OF_EXIF = 1024 * 1024;
    private static final String EXIF = "eXIf";
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
        "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT");

    static Optional<Dimensions> dimensions(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(SIGNATURE + 8);
            return Optional.of(new Dimensions(in.readInt(), in.readInt()))
                .filter(dimensions -> dimensions.width() > 0 && dimensions.height() > 0);
        } catch (EOFException broken) {
            return Optional.empty();
        }
    }

    static void clean(Path from, Path to) throws IOException {
        try (DataInputStream in = open(from);
             DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            copy(in, out, SIGNATURE);
            String type = "";
            while (!type.equals("IEND")) {
                long length = in.readInt() & 0xFFFFFFFFL;
                type = new String(in.readNBytes(4), ISO_8859_1);
                if (PICTURE.contains(type)) {
                    out.writeInt((int) length);
                    out.writeBytes(type);
                    copy(in, out, length + 4);
                } else if (type.equals(EXIF) && length < MOST_OF_EXIF) {
                    keepOrientation(in.readNBytes((int) length), out);
                    in.skipNBytes(4);
                } else {
                    in.skipNBytes(length + 4);
                }
            }
        } catch (EOFException broken) {
            return;
        }
    }

    private static void keepOrientation(byte[] tiff, DataOutputStream out) throws IOException {
        Orientation orientation = Orientation.in(tiff);
        if (orientation.isUpright()) {
            return;
        }
        CRC32 sum = new CRC32();
        sum.update(EXIF.getBytes(ISO_8859_1));
        sum.update(orientation.tiff());
        out.writeInt(orientation.tiff().length);
        out.writeBytes(EXIF);
        out.write(orientation.tiff());
        out.writeInt((int) sum.getValue());
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** Of one that is cut off, what there is. */
    private static void copy(DataInputStream in, DataOutputStream out, long length) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = length;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(left, PIECE));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(piece, 0, read);
            left -= read;
        }
    }

    private Png() {
    }
}
