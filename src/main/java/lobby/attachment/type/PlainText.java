package lobby.attachment.type;

import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Text is what has no bytes that no text has; in UTF-16, what says so in its first two. */
final class PlainText {

    private static final String NEVER = "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f\u0010\u0011\u0012\u0013"
        + "\u0014\u0015\u0016\u0017\u0018\u0019\u001c\u001d\u001e\u001f";

    /** Marked-up text is text, too: it is only ever handed out as such. */
    static boolean isPlain(String detected, Peek peek) {
        boolean wide = peek.has(0, "\u00ff\u00fe") || peek.has(0, "\u00fe\u00ff");
        String text = peek.headText(0, peek.head().length);
        return wide || isOfText(detected) && text.chars().noneMatch(character -> NEVER.indexOf(character) >= 0);
    }

    private static boolean isOfText(String detected) {
        return MediaTypeRegistry.getDefaultRegistry().isInstanceOf(MediaType.parse(detected), MediaType.TEXT_PLAIN)
            || detected.equals(MediaType.OCTET_STREAM.toString());
    }

    private PlainText() {
    }
}
