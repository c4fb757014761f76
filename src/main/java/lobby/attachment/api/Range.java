package lobby.attachment.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that somebody asks for (RFC 9110, chapter 14.1.2): one range, as browsers ask for when they play a
 * video or go on with a download.
 *
 * @param to the last byte of it; before the first where there is nothing to hand out
 */
record Range(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Null where the whole is to be handed out: nothing was asked for, or something that we need not know. */
    static Range of(String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(asked.group(2)));
            return last == 0 ? new Range(0, -1) : new Range(size - last, size - 1);
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        if (!asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < from) {
            return null;
        }
        return from >= size ? new Range(0, -1) : new Range(from, to);
    }

    boolean isEmpty() {
        return to < from;
    }

    long length() {
        return to - from + 1;
    }
}
