package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held (Exif): the one thing that pictures keep of what they say about themselves, or they would lie
 * on their side.
 *
 * @param value from 1, upright, to 8
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    /** What this says: the content of an Exif block, from {@code II} or {@code MM} on. */
    static Orientation in(byte[] tiff) {
        try {
            ByteBuffer block = ByteBuffer.wrap(tiff);
            block.order(new String(tiff, 0, 2, ISO_8859_1).equals("II")
                ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            block.position(block.getInt(4));
            for (int entries = block.getShort() & 0xFFFF; entries > 0; entries--) {
                int at = block.position();
                int value = block.getShort(at + 8);
                if ((block.getShort(at) & 0xFFFF) == TAG && value >= 1 && value <= MOST) {
                    return new Orientation(value);
                }
                block.position(at + ENTRY);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    boolean isUpright() {
        return value == 1;
    }

    boolean isOnItsSide() {
        return value >= FIRST_ON_ITS_SIDE;
    }

    /** An Exif block that says this and nothing else. */
    byte[] tiff() {
        return ByteBuffer.allocate(26).put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1)
            .putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) value).array();
    }

    /** What turns a picture of these dimensions upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
