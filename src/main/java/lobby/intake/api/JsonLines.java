package lobby.intake.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import lobby.intake.format.Entry;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * The lines of a stream, read one at a time as they are asked for: never more than one of them is in memory, however
 * long the stream is. One that is too long is refused by itself.
 */
final class JsonLines<T> implements Iterator<Entry<T>> {

    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private final long most;
    private final Function<byte[], T> reading;
    private long read;
    private int number;
    private Entry<T> next;

    /** @param most how many bytes there may be at all; more are refused when they come */
    JsonLines(InputStream in, long most, Function<byte[], T> reading) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.most = most;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && advance()) {
                // blank lines say nothing
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return next != null;
    }

    @Override
    public Entry<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry<T> line = next;
        next = null;
        return line;
    }

    /** @return false at the end */
    private boolean advance() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int one = in.read();
        if (one < 0) {
            return false;
        }
        for (; one >= 0 && one != '\n'; one = in.read()) {
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(one);
            }
            count();
        }
        count();
        number++;
        next = tooLong ? refused() : line.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank() ? null
            : entry(line.toByteArray());
        return true;
    }

    private Entry<T> entry(byte[] line) {
        return new Entry<>(number, () -> reading.apply(line), List.of());
    }

    private Entry<T> refused() {
        return new Entry<>(number, () -> {
            throw new RefusedException(Refusal.TOO_LARGE, LONGEST / 1024);
        }, List.of());
    }

    private void count() {
        if (++read > most) {
            throw new RefusedException(Refusal.TOO_LARGE, most / 1024);
        }
    }
}
