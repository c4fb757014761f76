package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.attachment.type.FileName;
import lobby.platform.Given;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends ByteStoreContract {

    @Override
    ByteStore store() {
        return new FolderStore(new FileSettings(Given.source(Map.of("LOBBY_FILES_FOLDER", folder.toString()))));
    }

    @Override
    void changing(Incoming incoming, Runnable change) {
        change.run();
    }

    @Override
    void removing(ContentKey key) {
        store().remove(key);
    }

    @Test
    void files_are_named_by_their_hash_alone_and_only_the_server_reads_them() throws IOException {
        ContentKey key = put("abc".getBytes());

        assertThat(files()).containsExactly(folder.resolve("content/ba/78").resolve(key.hash()));
        for (Path path : List.of(files().get(0), files().get(0).getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).endsWith("------");
        }
    }

    /** BI-05: what somebody calls a file is nowhere on the disk. */
    @Test
    void names_never_reach_the_disk() throws IOException {
        List<String> names = List.of("../../x", "..\\x", "/etc/passwd", "C:\\x", "a\0.jpg", "x.jpg.html", "CON",
            "x".repeat(4096), "-rf", "a\nb.txt", "\u202Egpj.exe", "<img src=x onerror=alert(1)>.xlsx", "\"\r\n;.pdf");
        for (String name : names) {
            assertThat(new FileName(name).text()).doesNotContain("/", "\\", "\0", "\n");
            put(name.getBytes());
        }

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> folder.relativize(path).toString()))
                .allMatch(path -> path.matches("|intake|content(/[0-9a-f]{2}){0,2}(/[0-9a-f]{64})?"));
        }
        assertThat(files()).hasSize(names.size());
    }

    @Test
    void what_lies_around_in_the_folder_is_not_taken_for_content() throws IOException {
        ContentKey key = put("abc".getBytes());
        Files.writeString(folder.resolve("content/ba/README"), "what is this?");

        store().eachBefore(Instant.MAX, found -> assertThat(found).isEqualTo(key));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
