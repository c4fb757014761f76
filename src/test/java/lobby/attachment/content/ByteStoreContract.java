package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of bytes does, wherever it has them. */
abstract class ByteStoreContract {

    private static final long MOST = 10_000_000;

    /** Large enough for several chunks, and not a round number of them. */
    private static final byte[] LARGE = new byte[600_001];
    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");

    static {
        new Random(1).nextBytes(LARGE);
    }

    @TempDir Path folder;

    abstract ByteStore store();

    /** Whatever goes with a change: a transaction, and the row of the content. */
    abstract void changing(Incoming incoming, Runnable change);

    /** As {@link #changing}, to take it away. */
    abstract void removing(ContentKey key);

    @Test
    void what_was_put_is_read_from_any_place_in_it() throws IOException {
        ContentKey key = put(LARGE);

        Content content = store().read(key, LARGE.length);

        assertThat(content.size()).isEqualTo(LARGE.length);
        for (int offset : new int[] {0, 1, 262_143, 262_144, 262_145, 600_000}) {
            try (InputStream in = content.from(offset)) {
                assertThat(in.readAllBytes()).as("from %d", offset)
                    .isEqualTo(Arrays.copyOfRange(LARGE, offset, LARGE.length));
            }
        }
        try (InputStream in = content.from(LARGE.length)) {
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void the_same_twice_is_there_once() {
        ContentKey first = put("the same".getBytes());
        ContentKey again = put("the same".getBytes());

        assertThat(again).isEqualTo(first);
        assertThat(all()).containsOnlyOnce(first);
        assertThat(text(first, 8)).isEqualTo("the same");
    }

    @Test
    void what_was_taken_away_is_not_read_any_more_and_may_come_back() {
        ContentKey key = put("come and go".getBytes());
        removing(key);

        assertThat(all()).doesNotContain(key);
        assertThatThrownBy(() -> store().read(key, 11).from(0).read()).isInstanceOf(IOException.class);

        removing(key);
        put("come and go".getBytes());
        assertThat(text(key, 11)).isEqualTo("come and go");
    }

    @Test
    void it_shows_what_it_has_had_for_long() {
        ContentKey key = put("old".getBytes());

        assertThat(all()).contains(key);
        assertThat(before(Instant.EPOCH)).isEmpty();
    }

    ContentKey put(byte[] bytes) {
        try (Incoming incoming = IntakeTest.in(folder).receive(new ByteArrayInputStream(bytes), MOST)) {
            changing(incoming, () -> store().put(incoming));
            return incoming.key();
        }
    }

    private String text(ContentKey key, int size) {
        try (InputStream in = store().read(key, size).from(0)) {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ContentKey> all() {
        return before(LATER);
    }

    private List<ContentKey> before(Instant moment) {
        List<ContentKey> keys = new ArrayList<>();
        store().eachBefore(moment, keys::add);
        return keys;
    }
}
