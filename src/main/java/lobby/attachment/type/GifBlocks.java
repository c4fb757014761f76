package lobby.attachment.type;

import java.io.IOException;

/** Walks through a GIF: a script that only begins like one does not have its blocks, or goes on after them. */
final class GifBlocks {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int DESCRIPTOR = 10;

    private final Peek peek;
    private long at;

    private GifBlocks(Peek peek) {
        this.peek = peek;
    }

    /** Whether there are blocks and nothing but blocks; one that is cut off somewhere is broken, but it is a GIF. */
    static boolean areWhole(Peek peek) throws IOException {
        return new GifBlocks(peek).walk();
    }

    private boolean walk() throws IOException {
        at = HEADER + colours(10);
        for (int block = octet(at); block != TRAILER; block = octet(at)) {
            if (block < 0) {
                return true;
            }
            if (block == EXTENSION) {
                at += 2;
            } else if (block == IMAGE) {
                at += DESCRIPTOR + colours(at + 9) + 1;
            } else {
                return false;
            }
            skipPieces();
        }
        return isPadding(at + 1);
    }

    private void skipPieces() throws IOException {
        for (int length = octet(at); length > 0; length = octet(at)) {
            at += 1 + length;
        }
        at++;
    }

    /** How long the table of colours is that these flags announce. */
    private int colours(long flags) throws IOException {
        int value = Math.max(0, octet(flags));
        return (value & 0x80) == 0 ? 0 : 3 << (value & 7) + 1;
    }

    private boolean isPadding(long from) throws IOException {
        for (byte octet : peek.bytes(from, 1024)) {
            if (octet != 0) {
                return false;
            }
        }
        return true;
    }

    private int octet(long offset) throws IOException {
        return peek.octet(offset);
    }
}
