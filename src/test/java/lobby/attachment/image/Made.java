package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.attachment.type.Samples.both;
import static lobby.attachment.type.Samples.bytes;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures and videos that say more than they should, made here. */
public final class Made {

    /** What must be found nowhere afterwards. */
    public static final String CANARY = "45.5017N-73.5673W serial 4711";

    private static final int JPEG_START = 2;
    private static final int PNG_HEADER = 33;

    /** Red above on the left, green beside it, blue below red, white in the last quarter. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean left = x < width / 2;
                boolean above = y < height / 2;
                Color colour = above ? left ? Color.RED : Color.GREEN : left ? Color.BLUE : Color.WHITE;
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a camera makes it: with Exif, XMP, IPTC, a comment, a colour profile, and more after its end. */
    public static byte[] photo(BufferedImage image, int orientation) {
        byte[] plain = encoded(image, "jpg");
        byte[] start = slice(plain, 0, JPEG_START);
        byte[] rest = slice(plain, JPEG_START, plain.length);
        return all(start, segment(0xE1, all(bytes("Exif\0\0"), exif(orientation))),
            segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY)),
            segment(0xE2, bytes("ICC_PROFILE\0\1\1not a real profile")),
            segment(0xE2, bytes("MPF\0" + CANARY)), segment(0xED, bytes("Photoshop 3.0\0" + CANARY)),
            segment(0xFE, bytes(CANARY)), rest, bytes(CANARY));
    }

    /** An Exif block with an orientation, a position and a serial number. */
    static byte[] exif(int orientation) {
        byte[] said = bytes(CANARY + "\0");
        ByteBuffer block = ByteBuffer.allocate(100 + said.length);
        block.put(bytes("MM\0*")).putInt(8).putShort((short) 3);
        entry(block, 0x0112, 3, 1, orientation << 16);
        entry(block, 0xA431, 2, said.length, 80);
        entry(block, 0x8825, 4, 1, 60);
        block.putInt(0);
        block.position(60);
        block.putShort((short) 1);
        entry(block, 2, 2, said.length, 80);
        block.position(80);
        block.put(said);
        return block.array();
    }

    static byte[] pngSaying(BufferedImage image, int orientation) {
        byte[] plain = encoded(image, "png");
        return all(slice(plain, 0, PNG_HEADER), chunk("eXIf", exif(orientation)),
            chunk("tEXt", bytes("Author\0" + CANARY)), chunk("vpAg", bytes(CANARY)),
            slice(plain, PNG_HEADER, plain.length), bytes(CANARY));
    }

    /** Only its header; nothing else of it is there. */
    static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        return all(bytes("\u0089PNG\r\n\u001a\n"), chunk("IHDR", header), chunk("IDAT", new byte[4096]),
            chunk("IEND", new byte[0]));
    }

    /** Many frames, one after the other, and what played it is told. */
    static byte[] gifSaying(BufferedImage image, int frames) {
        byte[] plain = encoded(image, "gif");
        int colours = 13 + (3 << (plain[10] & 7) + 1);
        byte[] frame = slice(plain, colours, plain.length - 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(slice(plain, 0, colours));
        out.writeBytes(bytes("!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0"));
        out.writeBytes(bytes("!\u00fe" + (char) CANARY.length() + CANARY + "\0"));
        out.writeBytes(bytes("!\u00ff\u000bXMP DataXMP" + (char) CANARY.length() + CANARY + "\0"));
        for (int number = 0; number < frames; number++) {
            out.writeBytes(frame);
        }
        out.writeBytes(bytes(";"));
        return out.toByteArray();
    }

    static byte[] webpSaying() {
        byte[] chunks = all(riff("VP8X", bytes("\u000c\0\0\0\u00c7\0\0\u0063\0\0")),
            riff("VP8L", bytes("/\u00c7\u00c0\u0018\0picture")), riff("EXIF", exif(6)), riff("XMP ", bytes(CANARY)));
        return all(bytes("RIFF"), ByteBuffer.allocate(4).putInt(Integer.reverseBytes(chunks.length + 4)).array(),
            bytes("WEBP"), chunks);
    }

    static byte[] heicSaying() {
        byte[] type = box("ftyp", bytes("heic\0\0\0\0mif1heic"));
        byte[] names = box("iinf", bytes("\0\0\0\0\0\2"), box("infe", bytes("\2\0\0\0\0\1\0\0hvc1\0")),
            box("infe", bytes("\2\0\0\0\0\2\0\0Exif\0")));
        byte[] size = box("iprp", box("ipco", box("ispe", bytes("\0\0\0\0\0\0\17\300\0\0\13\320"))));
        int data = type.length + 12 + names.length + size.length + 44 + 8;
        byte[] places = box("iloc", bytes("\0\0\0\0D\0\0\2"), place(1, data, 7), place(2, data + 7, CANARY.length()));
        byte[] meta = box("meta", bytes("\0\0\0\0"), names, size, places);
        return all(type, meta, box("mdat", bytes("picture" + CANARY)));
    }

    static byte[] videoSaying() {
        return all(box("ftyp", bytes("qt  \0\0\2\0qt  ")),
            box("moov", box("mvhd", new byte[100]), box("trak", box("tkhd", new byte[84]), box("udta", bytes(CANARY))),
                box("udta", box("\u00a9xyz", bytes(CANARY))), box("meta", bytes("mdta" + CANARY))),
            box("uuid", bytes(CANARY)), box("mdat", bytes("what is to be seen")));
    }

    static byte[] all(byte[]... parts) {
        byte[] all = {};
        for (byte[] part : parts) {
            all = both(all, part);
        }
        return all;
    }

    static byte[] slice(byte[] whole, int from, int to) {
        return Arrays.copyOfRange(whole, from, to);
    }

    static byte[] segment(int marker, byte[] content) {
        return all(new byte[] {(byte) 0xFF, (byte) marker},
            ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(), content);
    }

    private static byte[] place(int item, int offset, int length) {
        return ByteBuffer.allocate(14).putShort((short) item).putShort((short) 0).putShort((short) 1).putInt(offset)
            .putInt(length).array();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(all(bytes(type), content));
        return all(ByteBuffer.allocate(4).putInt(content.length).array(), bytes(type), content,
            ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] riff(String type, byte[] content) {
        return all(bytes(type), ByteBuffer.allocate(4).putInt(Integer.reverseBytes(content.length)).array(), content,
            new byte[content.length % 2]);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] all = all(content);
        return all(ByteBuffer.allocate(4).putInt(8 + all.length).array(), type.getBytes(ISO_8859_1), all);
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private Made() {
    }
}
