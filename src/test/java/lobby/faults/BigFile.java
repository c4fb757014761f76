package lobby.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Collections.enumeration;
import static java.util.Collections.nCopies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;

/** A video of so many megabytes that is made while somebody reads it, and is like no other. */
final class BigFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PIECE = new byte[MEGABYTE];
    private static final byte[] TYPE = "\0\0\0\u0014ftypisom\0\0\2\0mp41\0\0\0\bmoov".getBytes(ISO_8859_1);

    static {
        new Random(1).nextBytes(PIECE);
    }

    private final byte[] beginning = PIECE.clone();
    private final int megabytes;

    BigFile(int number, int megabytes) {
        this.megabytes = megabytes;
        ByteBuffer.wrap(beginning).put(TYPE).putInt((int) size() - TYPE.length).put("mdat".getBytes(ISO_8859_1))
            .putInt(number);
    }

    long size() {
        return (long) megabytes * MEGABYTE;
    }

    InputStream open() {
        return new SequenceInputStream(enumeration(Stream.concat(Stream.of(beginning),
            nCopies(megabytes - 1, PIECE).stream()).map(ByteArrayInputStream::new).toList()));
    }

    /** The SHA-256 of it. */
    String hash() {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[MEGABYTE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
