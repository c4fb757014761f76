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
import java.util.Arrays;
import java.util.Optional;

/**
 * A JPEG, segment by segment. What says where, when and with what a picture was taken is left out, and so is whatever
 * comes after its end; the picture itself, its colours and how it was held stay as they are, byte for byte.
 */
final class Jpeg {

    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final String EXIF = "Exif\0\0";

    private final DataInputStream in;
    private Orientation orientation = Orientation.UPRIGHT;
    private Dimensions dimensions;

    /** Whether the first byte of the next marker has been read. */
    private boolean pending;

    private Jpeg(DataInputStream in) {
        this.in = in;
    }

    /** As it is to be shown, from its header. */
    static Optional<Dimensions> dimensions(Path file) throws IOException {
        Jpeg header = header(file);
        return Optional.ofNullable(header.dimensions)
            .map(found -> header.orientation.isOnItsSide() ? found.turned() : found);
    }

    static Orientation orientation(Path file) throws IOException {
        return header(file).orientation;
    }

    static void clean(Path from, Path to) throws IOException {
        Orientation held = orientation(from);
        try (DataInputStream in = open(from);
             DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            in.readUnsignedShort();
            out.writeShort(START);
            new Jpeg(in).copy(out, held);
        } catch (EOFException broken) {
            return;
        }
    }

    private static Jpeg header(Path file) throws IOException {
        try (DataInputStream in = open(file)) {
            Jpeg jpeg = new Jpeg(in);
            jpeg.readHeader();
            return jpeg;
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
    }

    private void readHeader() throws IOException {
        try {
            in.readUnsignedShort();
            for (int marker = nextMarker(); marker != SCAN && marker != END; marker = nextMarker()) {
                if (!standsAlone(marker)) {
                    look(marker, segment());
                }
            }
        } catch (EOFException broken) {
            return;
        }
    }

    private void look(int marker, byte[] segment) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && dimensions == null && segment.length > 4) {
            dimensions = new Dimensions(number(segment, 3), number(segment, 1));
        } else if (marker == FIRST_APPLICATION + 1 && begins(segment, EXIF)) {
            orientation = Orientation.in(Arrays.copyOfRange(segment, EXIF.length(), segment.length));
        }
    }

    private void copy(DataOutputStream out, Orientation held) throws IOException {
        boolean told = held.isUpright();
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            if (!told && marker != FIRST_APPLICATION) {
                write(out, FIRST_APPLICATION + 1, EXIF.getBytes(ISO_8859_1), held.tiff());
                told = true;
            }
            if (standsAlone(marker)) {
                out.writeShort(0xFF00 | marker);
                continue;
            }
            byte[] segment = segment();
            if (isPicture(marker, segment)) {
                write(out, marker, segment);
            }
            if (marker == SCAN) {
                copyScan(out);
            }
        }
        out.writeShort(0xFF00 | END);
    }

    /** Copies up to the next marker, which it leaves to be read. */
    private void copyScan(DataOutputStream out) throws IOException {
        while (true) {
            int octet = in.readUnsignedByte();
            if (octet != 0xFF) {
                out.write(octet);
                continue;
            }
            in.mark(1);
            int next = in.readUnsignedByte();
            if (next == 0 || standsAlone(next) && next != END) {
                out.writeShort(0xFF00 | next);
            } else {
                in.reset();
                pending = true;
                return;
            }
        }
    }

    private int nextMarker() throws IOException {
        if (!pending) {
            while (in.readUnsignedByte() != 0xFF) {
                continue;
            }
        }
        pending = false;
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private byte[] segment() throws IOException {
        byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
        in.readFully(segment);
        return segment;
    }

    /** Of what applications add, the colours and how they are meant; no thumbnails, which may show more. */
    private static boolean isPicture(int marker, byte[] segment) {
        if (marker < FIRST_APPLICATION || marker > LAST_APPLICATION) {
            return marker != COMMENT;
        }
        return marker == FIRST_APPLICATION && begins(segment, "JFIF\0")
            || marker == FIRST_APPLICATION + 2 && begins(segment, "ICC_PROFILE\0")
            || marker == FIRST_APPLICATION + 14 && begins(segment, "Adobe");
    }

    private static void write(DataOutputStream out, int marker, byte[]... parts) throws IOException {
        out.writeShort(0xFF00 | marker);
        out.writeShort(2 + Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            out.write(part);
        }
    }

    private static boolean standsAlone(int marker) {
        return marker >= 0xD0 && marker <= 0xD9 || marker == 0x01 || marker == 0;
    }

    private static boolean begins(byte[] segment, String text) {
        return segment.length >= text.length() && new String(segment, 0, text.length(), ISO_8859_1).equals(text);
    }

    private static int number(byte[] segment, int at) {
        return (segment[at] & 0xFF) << 8 | segment[at + 1] & 0xFF;
    }
}
