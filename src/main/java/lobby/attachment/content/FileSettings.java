package lobby.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import lobby.attachment.content.ByteStore.Place;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;

/** Where files are kept that people send. */
@ApplicationScoped
public class FileSettings implements ReadAtStart {

    private static final String OURS = "lobby-files";

    private Path folder;
    private Place place;

    protected FileSettings() {
    }

    @Inject
    public FileSettings(SettingSource source) {
        folder = source.text("LOBBY_FILES_FOLDER", "", "a path like /var/lib/lobby/files", FileSettings::isAbsolute)
            .map(Path::of)
            .orElseGet(FileSettings::besideTheServersOwn);
        place = Place.valueOf(source.text("LOBBY_FILES_STORE", "folder", "folder or database",
            text -> text.matches("folder|database")).orElse("folder").toUpperCase(Locale.ROOT));
    }

    @Override
    public void requireRight() {
    }

    /** The folder of files, and of those that are still coming in: {@code LOBBY_FILES_FOLDER}. */
    public Path folder() {
        return folder;
    }

    /** Where files go that come in from now on: {@code LOBBY_FILES_STORE}. */
    Place place() {
        return place;
    }

    private static boolean isAbsolute(String text) {
        try {
            return Path.of(text).isAbsolute();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /**
     * Payara Micro unpacks itself into a folder for temporary files, which is no place to keep anything: there it is
     * the folder it was started in.
     */
    private static Path besideTheServersOwn() {
        String wildfly = System.getProperty("jboss.server.data.dir");
        if (wildfly != null) {
            return Path.of(wildfly, OURS).toAbsolutePath();
        }
        String payara = System.getProperty("com.sun.aas.instanceRoot");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        if (payara != null && !Path.of(payara).toAbsolutePath().startsWith(temporary)) {
            return Path.of(payara, OURS).toAbsolutePath();
        }
        return Path.of(OURS).toAbsolutePath();
    }
}
