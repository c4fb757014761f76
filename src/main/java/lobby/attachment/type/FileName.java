package lobby.attachment.type;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/**
 * What a file is called, for people to read: never a path, and nothing in it that can't be seen or changes how the rest
 * is read.
 */
public record FileName(String text) {

    private static final int MOST = 255;
    private static final int MOST_OF_EXTENSION = 16;
    private static final String NAMELESS = "file";

    /** What RFC 8187 lets stand as it is. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    public FileName {
        text = cut(seen(lastPart(text)));
    }

    /** The last extension in lower case, without its dot; empty where there is none. */
    public String extension() {
        return extensionOf(text);
    }

    /**
     * The value of {@code Content-Disposition} (RFC 6266), whatever the name.
     *
     * @param inline whether a browser may show it itself
     */
    public String contentDisposition(boolean inline) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String lastPart(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static String seen(String given) {
        StringBuilder seen = new StringBuilder();
        given.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
        String name = seen.toString().strip().replaceAll("[.\\s]+$", "");
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Format characters turn the direction round (RTL override) or are not to be seen at all. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String cut(String name) {
        if (name.length() <= MOST) {
            return name;
        }
        String extension = extensionOf(name);
        String ending = extension.isEmpty() ? "" : name.substring(name.length() - extension.length() - 1);
        int end = MOST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1," + MOST_OF_EXTENSION + "}") ? extension : "";
    }

    private String ascii() {
        return text.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
