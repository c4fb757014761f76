package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import lobby.trust.Race;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node starts on the folder of its installation, or not at all. */
class OwnFolderIT {

    private static final String NOT_OURS = "is not the folder in which this installation of Lobby keeps its files";

    private static ContentGround ground;

    @TempDir Path folder;
    @TempDir Path other;

    @BeforeAll
    static void begin() throws IOException {
        ground = ContentGround.get();
    }

    @BeforeEach
    void forget() throws SQLException {
        ground.say("delete from content_folder");
        ground.say("delete from content");
    }

    @Test
    void the_first_node_makes_the_folder_and_the_others_find_it() throws Exception {
        Path deep = folder.resolve("var/lib/files");
        start(deep, "folder");
        start(deep, "folder");

        assertThat(deep.resolve("installation")).content().hasSizeGreaterThan(60);
        assertThat(deep.resolve("intake")).isEmptyDirectory();
    }

    @Test
    void a_node_with_another_folder_does_not_start() throws Exception {
        start(folder, "folder");

        assertThatThrownBy(() -> start(other, "folder")).hasMessageContaining(NOT_OURS)
            .hasMessageContaining(other.toString()).hasMessageContaining("LOBBY_FILES_FOLDER");
        Files.writeString(other.resolve("installation"), "something else");
        assertThatThrownBy(() -> start(other, "folder")).hasMessageContaining(NOT_OURS);
        start(folder, "folder");
    }

    @Test
    void a_folder_of_another_installation_is_left_alone() throws Exception {
        start(folder, "folder");
        ground.say("delete from content_folder");

        assertThatThrownBy(() -> start(folder, "folder")).hasMessageContaining("another installation of Lobby");
        Files.delete(folder.resolve("installation"));
        start(folder, "folder");
    }

    @Test
    void of_nodes_that_start_at_once_with_different_folders_one_starts() throws Exception {
        for (int round = 0; round < 10; round++) {
            forget();
            Path here = folder.resolve("round" + round);
            Path there = other.resolve("round" + round);
            long started = Race.run(4, runner -> () -> starts(runner % 2 == 0 ? here : there)).stream()
                .filter(Boolean::booleanValue).count();

            assertThat(started).isEqualTo(2);
            assertThat(Files.exists(here.resolve("installation"))).isNotEqualTo(
                Files.exists(there.resolve("installation")));
        }
    }

    @Test
    void with_files_in_the_database_any_folder_will_do_until_there_are_some_in_a_folder() throws Exception {
        start(folder, "folder");
        start(other, "database");
        try (Incoming incoming = ContentGround.incoming(folder, "in a folder".getBytes())) {
            ground.in(() -> ground.store(folder, "folder").keep(incoming));
        }

        start(folder, "database");
        assertThatThrownBy(() -> start(other, "database")).hasMessageContaining(NOT_OURS);
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> start(file.resolve("files"), "folder")).hasMessageStartingWith("Files can’t be kept in ")
            .hasMessageContaining(file.toString()).hasMessageContaining("LOBBY_FILES_FOLDER");
    }

    private static boolean starts(Path folder) throws Exception {
        try {
            start(folder, "folder");
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static void start(Path folder, String place) throws Exception {
        OwnFolder own = new OwnFolder();
        own.settings = ContentGround.settings(folder, place);
        own.contents = ground.repository();
        ground.in(own::requireOurs);
    }
}
