package lobby.signature.pdf;

import static lobby.platform.Refusal.PDF_UNREADABLE;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import lobby.platform.RefusedException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * How much a document becomes when it is unpacked. What a few bytes make very much of is refused before anything of it
 * is read: reading takes memory that others need.
 */
final class Unpacked {

    private static final long MOST = 256L * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final byte[] STREAM = "stream".getBytes();
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> BOUNDLESS = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

    /** @throws RefusedException PDF_UNREADABLE */
    static void requireLittle(byte[] file) {
        long all = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            all += inflated(file, at, MOST - all);
            if (all >= MOST) {
                throw new RefusedException(PDF_UNREADABLE);
            }
        }
    }

    /**
     * The same of what is packed in another way, twice, or is a picture of very many pixels.
     *
     * @throws RefusedException PDF_UNREADABLE
     */
    static void requireLittle(COSDocument document) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && isMuch(stream)) {
                throw new RefusedException(PDF_UNREADABLE);
            }
        }
    }

    private static boolean isMuch(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<String> names = filters instanceof COSArray several ? several.toCOSNameStringList()
            : filters instanceof COSName one ? List.of(one.getName()) : List.of();
        return names.stream().filter(FLATE::contains).count() > 1 || names.stream().anyMatch(BOUNDLESS::contains)
            || pixels(stream, COSName.WIDTH, COSName.HEIGHT) > MOST_PIXELS
            || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) && hasLargePictures(new PDFStreamParser(
                new PDFormXObject(stream)));
    }

    /**
     * Pictures can stand in the midst of what is drawn, too.
     *
     * @throws RefusedException PDF_UNREADABLE
     */
    static void requireLittle(Iterable<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            if (hasLargePictures(new PDFStreamParser(page))) {
                throw new RefusedException(PDF_UNREADABLE);
            }
        }
    }

    private static boolean hasLargePictures(PDFStreamParser content) throws IOException {
        for (Object token = content.parseNextToken(); token != null; token = content.parseNextToken()) {
            if (token instanceof Operator operator && operator.getImageParameters() != null
                && Math.max(pixels(operator.getImageParameters(), COSName.W, COSName.H),
                    pixels(operator.getImageParameters(), COSName.WIDTH, COSName.HEIGHT)) > MOST_PIXELS) {
                return true;
            }
        }
        return false;
    }

    private static long pixels(COSDictionary picture, COSName width, COSName height) {
        COSBase params = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        long packed = params instanceof COSDictionary how ? area(how, COSName.COLUMNS, COSName.ROWS) : 0;
        return Math.max(packed, area(picture, width, height));
    }

    private static long area(COSDictionary picture, COSName width, COSName height) {
        return Math.max(0L, picture.getInt(width, 0)) * Math.max(0L, picture.getInt(height, 0));
    }

    /** Where the next stream begins; what is no stream after all does not unpack. */
    private static int next(byte[] file, int from) {
        for (int at = from; at + STREAM.length + 2 < file.length; at++) {
            if (begins(file, at)) {
                int after = at + STREAM.length;
                return file[after] == '\r' && file[after + 1] == '\n' ? after + 2 : after + 1;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] file, int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (file[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        return file[at + STREAM.length] == '\r' || file[at + STREAM.length] == '\n';
    }

    private static long inflated(byte[] file, int from, long most) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, from, file.length - from);
        byte[] thrownAway = new byte[64 * 1024];
        long all = 0;
        try {
            while (all < most && !inflater.finished()) {
                int some = inflater.inflate(thrownAway);
                if (some == 0) {
                    break;
                }
                all += some;
            }
        } catch (DataFormatException notPacked) {
            return all;
        } finally {
            inflater.end();
        }
        return all;
    }

    private Unpacked() {
    }
}
