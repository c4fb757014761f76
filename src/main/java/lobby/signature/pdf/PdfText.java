package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.HexFormat;

/** A text as it is written in a PDF (ISO 32000-1, 7.3.4): between brackets, or in hexadecimal. */
final class PdfText {

    private static final String ORDER = "\u00fe\u00ff";

    /** @param at where it begins, with what it stands in */
    static String read(String source, int at) {
        String bytes = source.charAt(at) == '<'
            ? new String(HexFormat.of().parseHex(source.substring(at + 1, source.indexOf('>', at))), ISO_8859_1)
            : bracketed(source, at + 1);
        return bytes.startsWith(ORDER)
            ? new String(bytes.substring(ORDER.length()).getBytes(ISO_8859_1), UTF_16BE)
            : bytes;
    }

    private static String bracketed(String source, int from) {
        StringBuilder text = new StringBuilder();
        int open = 1;
        for (int at = from; ; at++) {
            char sign = source.charAt(at);
            if (sign == '\\') {
                at++;
                text.append(escaped(source.charAt(at)));
                continue;
            }
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (open == 0) {
                return text.toString();
            }
            text.append(sign);
        }
    }

    private static char escaped(char sign) {
        return switch (sign) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> sign;
        };
    }

    private PdfText() {
    }
}
