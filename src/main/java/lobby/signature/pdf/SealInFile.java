package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.signature.pdf.Certificate.Mark;
import org.apache.pdfbox.cos.COSString;

/**
 * A signature as it stands in the bytes of a file: which of them it covers, and what is written beside it. Only the
 * form is looked at that our own seals have: a dictionary of its own, in which whatever people have called themselves
 * or their documents stands in hexadecimal. However large a file is, little of it is looked at.
 *
 * @param file all of its bytes, each as one character
 * @param range where the covered parts begin, and how long they are
 * @param dictionary what stands around the contents
 */
record SealInFile(String file, int[] range, String dictionary) {

    /** How many places are looked at: more often nobody signs one document. */
    private static final int MOST = 20;
    private static final int LARGEST = 512 * 1024;

    /** As much as stands around the contents of a seal of ours, and more. */
    private static final int AROUND = 16 * 1024;
    private static final String RANGE = "/ByteRange";
    private static final Pattern NUMBERS =
        Pattern.compile("\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssXX");

    /** The last first: what was written behind the others may cover them. */
    static List<SealInFile> all(byte[] bytes) {
        String file = new String(bytes, ISO_8859_1);
        List<SealInFile> found = new ArrayList<>();
        int at = file.lastIndexOf(RANGE);
        for (int place = 0; place < MOST && at >= 0; place++) {
            int numbersFrom = at + RANGE.length();
            Matcher numbers = NUMBERS.matcher(file)
                .region(numbersFrom, Math.min(file.length(), numbersFrom + AROUND));
            if (numbers.lookingAt()) {
                of(file, IntStream.rangeClosed(1, 4).map(n -> Integer.parseInt(numbers.group(n))).toArray())
                    .forEach(found::add);
            }
            at = file.lastIndexOf(RANGE, at - 1);
        }
        return found;
    }

    private static Stream<SealInFile> of(String file, int[] range) {
        int from = range[1];
        int to = range[2];
        if (range[0] != 0 || from < 0 || to - from < 2 || to - from > LARGEST || (long) to + range[3] > file.length()
            || file.charAt(from) != '<' || file.charAt(to - 1) != '>') {
            return Stream.empty();
        }
        String before = file.substring(Math.max(0, from - AROUND), from);
        String behind = file.substring(to, Math.min(file.length(), to + AROUND));
        int begins = before.lastIndexOf("obj");
        int ends = behind.indexOf("endobj");
        return begins < 0 || ends < 0 ? Stream.empty()
            : Stream.of(new SealInFile(file, range, before.substring(begins) + behind.substring(0, ends)));
    }

    /** The signature itself, with the room that was left behind it. */
    byte[] contents() {
        String text = file.substring(range[1] + 1, range[2] - 1);
        if (!text.matches("[0-9A-F]*")) {
            throw new IllegalArgumentException("not as we write it");
        }
        return HexFormat.of().parseHex(text);
    }

    boolean coversAll() {
        return (long) range[2] + range[3] == file.length();
    }

    Covered covered() {
        return new Covered(file, range);
    }

    /** When, as the document says. */
    Instant at() {
        return OffsetDateTime.parse(text("M").replace("'", ""), TIME).toInstant();
    }

    Mark mark() {
        return new Mark(text("Name"), text("Location"), text("Reason"), text("ContactInfo"));
    }

    private String text(String name) {
        Matcher written = Pattern.compile("/" + name + "\\s*(?:<([0-9A-F]*)>|\\(([^()\\\\]*)\\))")
            .matcher(dictionary);
        if (!written.find()) {
            return "";
        }
        return written.group(1) == null ? written.group(2)
            : new COSString(HexFormat.of().parseHex(written.group(1))).getString();
    }
}
