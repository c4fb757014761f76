package lobby.attachment.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import lobby.attachment.content.ByteStore.Place;
import lobby.attachment.image.Images;
import lobby.attachment.scan.Scanner;
import lobby.attachment.type.FileName;
import lobby.attachment.type.FileTypes;
import lobby.testing.ContainerTest;
import org.junit.jupiter.api.Test;

/** Content with the transactions, events and threads of the server. */
class ContentInServerIT extends ContainerTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Resource UserTransaction transaction;
    @Inject Intake intake;
    @Inject ContentStore contents;
    @Inject ContentRepository rows;
    @Inject FolderStore folder;
    @Inject DatabaseStore database;
    @Inject FileSettings settings;
    @Inject ContentSweeper sweeper;
    @Inject FileTypes types;
    @Inject Images images;
    @Inject Scanner scanner;

    @Test
    void the_bytes_are_gone_soon_after_the_last_has_forgotten_them() throws Exception {
        ContentKey key = kept("what somebody sent ".repeat(5).getBytes(UTF_8));
        assertThat(contents.find(key).orElseThrow().size()).isEqualTo(95);
        try (InputStream in = contents.find(key).orElseThrow().from(5)) {
            assertThat(new String(in.readAllBytes(), UTF_8)).startsWith("somebody sent what");
        }

        contents.forget(key);

        assertThat(contents.find(key)).isEmpty();
        await().atMost(AT_ONCE).until(() -> sql().number("select count(*) from content where hash = ?", key.hash()) == 0);
        assertThatThrownBy(() -> folder.read(key, 95).from(0)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_is_undone_never_was() throws Exception {
        ContentKey key = kept("kept".getBytes(UTF_8));
        transaction.begin();
        contents.forget(key);
        transaction.rollback();

        assertThat(contents.find(key)).isPresent();
    }

    @Test
    void the_database_gives_chunks_without_a_transaction() throws Exception {
        byte[] bytes = new byte[700_000];
        new Random(7).nextBytes(bytes);
        ContentKey key;
        try (Incoming incoming = received(bytes)) {
            key = incoming.key();
            transaction.begin();
            rows.use(key, incoming.size(), Place.DATABASE, Instant.now());
            database.put(incoming);
            transaction.commit();
        }

        try (InputStream in = contents.find(key).orElseThrow().from(300_000)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 300_000, 700_000));
        }
    }

    @Test
    void what_never_was_kept_is_swept() throws Exception {
        byte[] bytes = "never kept".getBytes(UTF_8);
        ContentKey key;
        try (Incoming incoming = received(bytes)) {
            key = incoming.key();
            folder.put(incoming);
        }
        Path file = settings.folder().resolve("content").resolve(key.hash().substring(0, 2))
            .resolve(key.hash().substring(2, 4)).resolve(key.hash());
        sweeper.sweepUnknown();
        assertThat(file).exists();

        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        sweeper.sweepUnknown();

        assertThat(file).doesNotExist();
        assertThat(sql().number("select count(*) from content where hash = ?", key.hash())).isZero();
    }

    @Test
    void what_looks_at_files_is_there() throws Exception {
        try (Incoming incoming = received("%PDF-1.4\n".getBytes(UTF_8)); InputStream in = InputStream.nullInputStream()) {
            var type = types.of(incoming.path(), new FileName("a.pdf"));

            assertThat(type.mediaType()).isEqualTo("application/pdf");
            assertThat(images.preview(incoming.path(), type)).isEmpty();
            assertThat(scanner.check(in).isClean()).isTrue();
        }
    }

    private ContentKey kept(byte[] bytes) {
        try (Incoming incoming = received(bytes)) {
            return contents.keep(incoming);
        }
    }

    private Incoming received(byte[] bytes) {
        return intake.receive(new ByteArrayInputStream(bytes), 1_000_000);
    }
}
