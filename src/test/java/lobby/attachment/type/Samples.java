package lobby.attachment.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each format, made here. */
public final class Samples {

    /** One of each, by its extension. */
    public static Map<String, byte[]> each() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("png", picture("png"));
        samples.put("jpg", picture("jpg"));
        samples.put("jpeg", picture("jpg"));
        samples.put("gif", picture("gif"));
        samples.put("webp", bytes("RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\0\0\0\0\0\0"));
        samples.put("heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\bmdat"));
        samples.put("mov", bytes("\0\0\0\u0014ftypqt  \0\0\2\0qt  \0\0\0\bmoov"));
        samples.put("m4v", bytes("\0\0\0\u0014ftypM4V \0\0\0\1isom\0\0\0\bmoov"));
        samples.put("mp4", bytes("\0\0\0\u0014ftypisom\0\0\2\0mp41\0\0\0\bmoov"));
        samples.put("webm", bytes("\u001a\u0045\u00df\u00a3\u009f\u0042\u0086\u0081\1\u0042\u0082\u0084webm\0\0"));
        samples.put("mp3", bytes("ID3\3\0\0\0\0\0\0\u00ff\u00fb\u0090\0"));
        samples.put("m4a", bytes("\0\0\0\u0014ftypM4A \0\0\2\0isom\0\0\0\bmoov"));
        samples.put("pdf", bytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
        samples.put("txt", "Le café est ouvert.\n".getBytes(UTF_8));
        samples.put("csv", bytes("name,unit\nAda,12\n"));
        samples.put("rtf", bytes("{\\rtf1\\ansi Hello}"));
        samples.put("doc", oldOffice());
        samples.put("xls", oldOffice());
        samples.put("ppt", oldOffice());
        samples.put("docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
        samples.put("xlsx", zip("_rels/.rels", "", "xl/workbook.xml", "<workbook/>", "[Content_Types].xml", "<Types/>"));
        samples.put("pptx", zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<presentation/>"));
        samples.put("odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"));
        samples.put("ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"));
        samples.put("odp", zip("mimetype", "application/vnd.oasis.opendocument.presentation", "content.xml", "<a/>"));
        samples.put("zip", zip("notes.txt", "Hello"));
        return samples;
    }

    /** A character for each byte. */
    public static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static byte[] picture(String format) {
        return with(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] both(byte[] first, byte[] second) {
        return with(out -> {
            out.write(first);
            out.write(second);
        });
    }

    /** @param namesAndTexts entries, of which the first is stored as it is */
    public static byte[] zip(String... namesAndTexts) {
        return with(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int index = 0; index < namesAndTexts.length; index += 2) {
                    byte[] text = bytes(namesAndTexts[index + 1]);
                    ZipEntry entry = new ZipEntry(namesAndTexts[index]);
                    if (index == 0) {
                        stored(entry, text);
                    }
                    zip.putNextEntry(entry);
                    zip.write(text);
                    zip.closeEntry();
                }
            }
        });
    }

    private static void stored(ZipEntry entry, byte[] text) {
        CRC32 sum = new CRC32();
        sum.update(text);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] oldOffice() {
        return both(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[1528]);
    }

    private static byte[] with(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Something that writes. */
    private interface Writing {

        void write(ByteArrayOutputStream out) throws IOException;
    }

    private Samples() {
    }
}
