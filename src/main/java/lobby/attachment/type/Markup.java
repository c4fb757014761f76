package lobby.attachment.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;

/** Pages and scripts at the beginning or the end of something else: there is no good reason for that. */
final class Markup {

    private static final int LOOKED_AT = 8 * 1024;
    private static final Pattern MARKUP = Pattern.compile(
        "<(!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>]|script[\\s>/]|iframe[\\s>]|svg[\\s>]|\\?php\\s)",
        Pattern.CASE_INSENSITIVE);

    static boolean isIn(Peek peek) throws IOException {
        long tail = Math.max(0, peek.size() - LOOKED_AT);
        return MARKUP.matcher(peek.headText(0, LOOKED_AT)).find()
            || MARKUP.matcher(new String(peek.bytes(tail, LOOKED_AT), ISO_8859_1)).find();
    }

    private Markup() {
    }
}
