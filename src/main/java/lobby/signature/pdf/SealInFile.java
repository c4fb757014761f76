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

/**
 * A signature as it stands in the bytes of a file: which of them it covers, and what is written beside it. Only the
 * form is looked at that our own seals have: a dictionary of its own, with the range before or behind the contents.
 *
 * @param file all of its bytes, each as one character
 * @param range where the covered parts begin, and how long they are
 * @param dictionary what stands around the contents
 */
record SealInFile(String file, int[] range, String dictionary) {

    /** More than that nobody signs one document; a file with many has something else in mind. */
    private static final int MOST = 20;
    private static final int LARGEST = 512 * 1024;
    private static final String RANGE = "/ByteRange";
    private static final Pattern NUMBERS =
        Pattern.compile("\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssXX");

    /** The last first: what was written behind the others may cover them. */
    static List<SealInFile> all(byte[] bytes) {
        String file = new String(bytes, ISO_8859_1);
        List<SealInFile> found = new ArrayList<>();
        for (int at = file.lastIndexOf(RANGE); at >= 0 && found.size() < MOST; at = file.lastIndexOf(RANGE, at - 1)) {
            Matcher numbers = NUMBERS.matcher(file).region(at + RANGE.length(), file.length());
            if (numbers.lookingAt()) {
                of(file, IntStream.rangeClosed(1, 4).map(n -> Integer.parseInt(numbers.group(n))).toArray())
                    .forEach(found::add);
            }
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
        int begins = file.lastIndexOf("obj", from);
        int ends = file.indexOf("endobj", to);
        return begins < 0 || ends < 0 ? Stream.empty()
            : Stream.of(new SealInFile(file, range, file.substring(begins, from) + file.substring(to, ends)));
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
        Matcher key = Pattern.compile("/" + name + "\\s*(?=[(<])").matcher(dictionary);
        return key.find() ? PdfText.read(dictionary, key.end()) : "";
    }
}
