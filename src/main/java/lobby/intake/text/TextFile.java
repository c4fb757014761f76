package lobby.intake.text;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody told. Its mark says it, where there is one; otherwise it is UTF-8 if it can
 * be, and what spreadsheets of Western Europe and America write if it can't.
 */
public final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static String decode(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, UTF_16BE);
        }
        int mark = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return utf8(file, mark).orElseGet(() -> new String(file, mark, file.length - mark, WINDOWS));
    }

    private static Optional<String> utf8(byte[] file, int from) {
        try {
            return Optional.of(UTF_8.newDecoder().onMalformedInput(REPORT).onUnmappableCharacter(REPORT)
                .decode(ByteBuffer.wrap(file, from, file.length - from)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private TextFile() {
    }
}
