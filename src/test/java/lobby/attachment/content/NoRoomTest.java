package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lobby.attachment.content.IntakeTest.Zeros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FI-04: a disk that is full or may not be written to is said, leaves nothing behind, and is no fault. */
class NoRoomTest {

    private static final long MOST = 100_000_000;

    @TempDir Path folder;

    private Path disk;

    /** A disk of a megabyte takes rights that not everybody has who runs tests. */
    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "nothing can be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", disk.toString());
    }

    @Test
    void an_upload_to_a_full_disk_is_refused_and_the_next_that_fits_is_not() throws IOException {
        Intake intake = IntakeTest.in(disk);

        assertThatThrownBy(() -> intake.receive(new Zeros(5_000_000), MOST)).hasMessage("NO_ROOM");
        assertThat(files()).isEmpty();
        try (Incoming incoming = intake.receive(new Zeros(500_000), MOST)) {
            assertThatThrownBy(() -> incoming.rewrite((from, to) -> {
                Files.write(to, new byte[900_000]);
                return true;
            })).hasMessage("NO_ROOM");
            assertThat(files()).containsExactly(incoming.path());
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_disk_that_may_not_be_written_to_any_more_is_said_too() throws Exception {
        try (Incoming incoming = IntakeTest.in(disk).receive(new Zeros(1_000), MOST)) {
            assumeTrue(ran("mount", "-o", "remount,ro", disk.toString()));

            assertThatThrownBy(() -> IntakeTest.in(disk).receive(new Zeros(1_000), MOST)).hasMessage("NO_ROOM");
            assertThatThrownBy(() -> new FolderStore(ContentGround.settings(disk, "folder")).put(incoming))
                .hasMessage("NO_ROOM");
        }
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(disk)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start()
            .waitFor() == 0;
    }
}
