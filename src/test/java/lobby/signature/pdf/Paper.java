package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import lobby.attachment.content.Content;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small documents of our own making. */
public final class Paper {

    /** A document with these words, each on a page of its own. */
    public static byte[] of(String... pages) {
        return written(pages, null);
    }

    /** The same, which can be read by whoever has a password. */
    static byte[] locked(String password) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        return written(new String[] {"locked"}, policy);
    }

    /** A page of nothing but spaces: 300 MB of them, packed once or twice. */
    static byte[] bomb(int times) {
        return with((document, page) -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream(); OutputStream packed = packed(out, times)) {
                byte[] spaces = " ".repeat(1024 * 1024).getBytes(US_ASCII);
                for (int megabyte = 0; megabyte < 300; megabyte++) {
                    packed.write(spaces);
                }
            }
            COSArray filters = new COSArray();
            for (int time = 0; time < times; time++) {
                filters.add(COSName.FLATE_DECODE);
            }
            stream.setItem(COSName.FILTER, filters);
            page.setContents(new PDStream(stream));
        });
    }

    /** A page with a picture of so many pixels, of which only the first are there. */
    static byte[] wall(int width, int height) {
        return with((document, page) -> {
            PDImageXObject picture = new PDImageXObject(document, new ByteArrayInputStream(new byte[3 * 60 * 40]), null,
                width, height, 8, PDDeviceRGB.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 10, 10);
            }
        });
    }

    /** The same in the midst of what is drawn. */
    static byte[] inlineWall(int width, int height) {
        return with((document, page) -> {
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("q 10 0 0 10 0 0 cm BI /W %d /H %d /CS /G /BPC 8 ID xxxx EI Q"
                    .formatted(width, height).getBytes(US_ASCII));
            }
            page.setContents(content);
        });
    }

    /** What is put on the one page of a document. */
    private interface Drawing {

        void draw(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] with(Drawing drawing) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            drawing.draw(document, page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static OutputStream packed(OutputStream out, int times) {
        return times == 0 ? out : new DeflaterOutputStream(packed(out, times - 1));
    }

    static Content content(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream from(long offset) {
                return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
            }
        };
    }

    private static byte[] written(String[] pages, StandardProtectionPolicy policy) {
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (policy != null) {
                document.protect(policy);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Paper() {
    }
}
