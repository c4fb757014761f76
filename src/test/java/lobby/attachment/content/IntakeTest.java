package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.platform.Given;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in piece by piece, and of those that are refused nothing is left. */
class IntakeTest {

    private static final int LIMIT = 10_485_760;

    @TempDir Path folder;

    private Intake intake;

    static Intake in(Path folder) {
        return new Intake(new FileSettings(Given.source(Map.of("LOBBY_FILES_FOLDER", folder.toString()))));
    }

    @BeforeEach
    void open() {
        intake = in(folder);
    }

    @Test
    void what_comes_in_is_written_down_and_hashed() throws IOException {
        try (Incoming incoming = intake.receive(new ByteArrayInputStream("abc".getBytes()), 3)) {
            assertThat(incoming.path()).hasContent("abc");
            assertThat(incoming.size()).isEqualTo(3);
            assertThat(incoming.key().hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(incoming.path())))
                .isEqualTo("rw-------");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void the_limit_itself_is_accepted_and_one_byte_more_is_not() {
        try (Incoming incoming = intake.receive(new Zeros(LIMIT), LIMIT)) {
            assertThat(incoming.size()).isEqualTo(LIMIT);
        }

        assertThatThrownBy(() -> intake.receive(new Zeros(LIMIT + 1), LIMIT))
            .isInstanceOfSatisfying(RefusedException.class, refused -> {
                assertThat(refused.refusal()).isEqualTo(Refusal.FILE_TOO_LARGE);
                assertThat(refused.arguments()).containsExactly(10.0);
            });
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_too_large_is_not_read_to_its_end_and_never_held_whole() {
        Zeros endless = new Zeros(Long.MAX_VALUE);

        assertThatThrownBy(() -> intake.receive(endless, LIMIT)).hasMessage("FILE_TOO_LARGE");

        assertThat(endless.given).isLessThan(LIMIT + 100_000);
        assertThat(endless.largestPiece).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void nothing_is_not_a_file() {
        assertThatThrownBy(() -> intake.receive(InputStream.nullInputStream(), LIMIT)).hasMessage("FILE_EMPTY");
        assertThat(files()).isEmpty();
    }

    @Test
    void an_upload_that_breaks_leaves_nothing() {
        assertThatThrownBy(() -> intake.receive(new Zeros(LIMIT).breakingAfter(LIMIT / 2), LIMIT))
            .hasMessage("UPLOAD_BROKEN");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_may_be_written_anew() {
        try (Incoming incoming = intake.receive(new ByteArrayInputStream("made by me".getBytes()), LIMIT)) {
            Path before = incoming.path();
            incoming.rewrite((from, to) -> false);
            assertThat(incoming.path()).isEqualTo(before).hasContent("made by me");

            incoming.rewrite((from, to) -> Files.writeString(to, "abc") != null);

            assertThat(before).doesNotExist();
            assertThat(incoming.path()).hasContent("abc");
            assertThat(incoming.size()).isEqualTo(3);
            assertThat(incoming.key().hash()).startsWith("ba7816bf");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_node_left_when_it_stopped_is_swept() throws IOException {
        Incoming left = intake.receive(new Zeros(1), LIMIT);
        Instant tomorrow = Instant.EPOCH.plusSeconds(2);
        Files.setLastModifiedTime(left.path(), FileTime.from(Instant.EPOCH));
        try (Incoming coming = intake.receive(new Zeros(1), LIMIT)) {
            intake.sweep(tomorrow);

            assertThat(files()).containsExactly(coming.path());
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many bytes, made as they are asked for. */
    static final class Zeros extends InputStream {

        private final long size;
        private long breaksAfter = Long.MAX_VALUE;
        private long given;
        private int largestPiece;

        Zeros(long size) {
            this.size = size;
        }

        Zeros breakingAfter(long bytes) {
            breaksAfter = bytes;
            return this;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) < 0 ? -1 : 0;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (given >= breaksAfter) {
                throw new IOException("connection reset");
            }
            if (given == size) {
                return -1;
            }
            largestPiece = Math.max(largestPiece, length);
            int read = (int) Math.min(length, size - given);
            Arrays.fill(target, offset, offset + read, (byte) 0);
            given += read;
            return read;
        }
    }
}
