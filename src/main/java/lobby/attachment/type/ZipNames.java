package lobby.attachment.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the list at the end of a zip: what is in it is named there, and nothing has to be unpacked. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_OF_LIST = 1024 * 1024;

    /** Whether it ends as a zip does, whatever it begins with. */
    static boolean endsAsZip(Peek peek) throws IOException {
        return end(peek) != null;
    }

    /** The names of the entries; of a very long list those that are first, of anything but a zip none. */
    static Set<String> of(Peek peek) throws IOException {
        ByteBuffer end = end(peek);
        Set<String> names = new HashSet<>();
        if (end == null) {
            return names;
        }
        int length = (int) Math.min(MOST_OF_LIST, end.getInt(end.position() + 12) & 0xFFFFFFFFL);
        ByteBuffer list = ByteBuffer.wrap(peek.bytes(end.getInt(end.position() + 16) & 0xFFFFFFFFL, length))
            .order(ByteOrder.LITTLE_ENDIAN);
        while (list.remaining() >= ENTRY_LENGTH && list.getInt(list.position()) == ENTRY) {
            int at = list.position();
            int name = list.getShort(at + 28) & 0xFFFF;
            int next = at + ENTRY_LENGTH + name + (list.getShort(at + 30) & 0xFFFF) + (list.getShort(at + 32) & 0xFFFF);
            if (next > list.limit()) {
                break;
            }
            names.add(new String(list.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            list.position(next);
        }
        return names;
    }

    /** The record at the end, which says itself how much comes after it; null where there is none. */
    private static ByteBuffer end(Peek peek) throws IOException {
        long from = Math.max(0, peek.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.wrap(peek.bytes(from, END_LENGTH + LONGEST_COMMENT))
            .order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
                return tail.position(at);
            }
        }
        return null;
    }

    private ZipNames() {
    }
}
