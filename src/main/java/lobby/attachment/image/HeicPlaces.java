package lobby.attachment.image;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the box that says where in a HEIC each item is ({@code iloc}). */
final class HeicPlaces {

    /** A stretch of the file. */
    record Extent(long from, long to) {
    }

    private final ByteBuffer box;
    private final int version;
    private final int offsetSize;
    private final int lengthSize;
    private final int baseSize;
    private final int indexSize;

    private HeicPlaces(ByteBuffer box) {
        this.box = box;
        version = box.get();
        box.position(4);
        int sizes = box.getShort();
        offsetSize = sizes >> 12 & 15;
        lengthSize = sizes >> 8 & 15;
        baseSize = sizes >> 4 & 15;
        indexSize = version == 0 ? 0 : sizes & 15;
    }

    /**
     * Where these items are.
     *
     * @param data where the content of the box begins that holds items itself ({@code idat})
     */
    static List<Extent> of(ByteBuffer box, Set<Long> items, long data) {
        return new HeicPlaces(box).read(items, data);
    }

    private List<Extent> read(Set<Long> items, long data) {
        List<Extent> extents = new ArrayList<>();
        for (long left = number(version < 2 ? 2 : 4); left > 0; left--) {
            long item = number(version < 2 ? 2 : 4);
            long method = version > 0 ? number(2) & 15 : 0;
            boolean inside = method == 1;
            number(2);
            long base = number(baseSize) + (inside ? data : 0);
            for (long more = number(2); more > 0; more--) {
                number(indexSize);
                long from = base + number(offsetSize);
                long length = number(lengthSize);
                if (items.contains(item)) {
                    requireKnown(method);
                    extents.add(new Extent(from, from + length));
                }
            }
        }
        return extents;
    }

    /** In other items, or in other files: nobody does that with what is said here. */
    private static void requireKnown(long method) {
        if (method > 1) {
            throw new IllegalArgumentException("It can't be told where this item is.");
        }
    }

    private long number(int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> box.getShort() & 0xFFFFL;
            case 4 -> box.getInt() & 0xFFFFFFFFL;
            case 8 -> box.getLong() & Long.MAX_VALUE;
            default -> throw new IllegalArgumentException("No number has %d bytes.".formatted(size));
        };
    }
}
