package lobby.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import lobby.attachment.content.ByteStore.Place;
import lobby.platform.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are beside what the server keeps itself, unless somebody says otherwise, and never among what is temporary. */
class FileSettingsTest {

    private static final String WILDFLY = "jboss.server.data.dir";
    private static final String PAYARA = "com.sun.aas.instanceRoot";

    @AfterEach
    void in_no_server() {
        Stream.of(WILDFLY, PAYARA).forEach(System::clearProperty);
    }

    @Test
    void where_the_server_keeps_things_files_are_kept() {
        System.setProperty(PAYARA, "/opt/payara/domains/domain1");
        assertThat(otherwise()).isEqualTo(Path.of("/opt/payara/domains/domain1/lobby-files"));

        System.setProperty(WILDFLY, "/opt/wildfly/standalone/data");
        assertThat(otherwise()).isEqualTo(Path.of("/opt/wildfly/standalone/data/lobby-files"));
    }

    @Test
    void what_payara_micro_unpacks_is_no_place() {
        Path here = Path.of("lobby-files").toAbsolutePath();
        assertThat(otherwise()).isEqualTo(here);

        System.setProperty(PAYARA, Path.of(System.getProperty("java.io.tmpdir"), "payaramicro-rt1").toString());
        assertThat(otherwise()).isEqualTo(here);
    }

    @Test
    void both_can_be_said() {
        FileSettings settings = ContentGround.settings(Path.of("/srv/files"), "database");

        assertThat(settings.folder()).isEqualTo(Path.of("/srv/files"));
        assertThat(settings.place()).isEqualTo(Place.DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "./files", "\0"})
    void what_is_no_path_stops_the_start(String folder) {
        assertThatThrownBy(() -> new FileSettings(Given.source(Map.of("LOBBY_FILES_FOLDER", "x" + folder))))
            .hasMessageStartingWith("LOBBY_FILES_FOLDER is ");
        assertThatThrownBy(() -> new FileSettings(Given.source(Map.of("LOBBY_FILES_STORE", "s3"))))
            .hasMessage("LOBBY_FILES_STORE is \"s3\", but must be folder or database.");
    }

    private static Path otherwise() {
        return new FileSettings(Given.source(Map.of())).folder();
    }
}
