package lobby.attachment.content;

import static java.util.logging.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Logger;
import lobby.attachment.content.ByteStore.Place;

/**
 * Stops the start of a node whose folder can't be written, or is not the one in which the installation keeps its files:
 * it would miss those of the others, and they would miss its own. A token in a file there is also in the database.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
public class OwnFolder {

    static final String MARK = "installation";

    private static final Logger LOGGER = Logger.getLogger(OwnFolder.class.getName());
    private static final int TOKEN_BYTES = 32;

    @Inject FileSettings settings;
    @Inject ContentRepository contents;

    @PostConstruct
    void requireOurs() {
        Path folder = settings.folder();
        try {
            requireWritable(folder);
            if (settings.place() == Place.FOLDER || contents.areAnyIn(Place.FOLDER)) {
                requireMark(folder.resolve(MARK));
            }
            LOGGER.log(INFO, "Files come in at {0}, and are kept {1}",
                new Object[] {folder, settings.place() == Place.FOLDER ? "there" : "in the database"});
        } catch (IOException failed) {
            throw new IllegalStateException(("Files can’t be kept in %s: it can’t be written (%s). Let the server write"
                + " there, or name another folder by LOBBY_FILES_FOLDER.").formatted(folder, failed), failed);
        }
    }

    private static void requireWritable(Path folder) throws IOException {
        Path intake = folder.resolve(Intake.FOLDER);
        Folders.create(intake);
        Files.delete(Files.createTempFile(intake, "start", null));
    }

    private void requireMark(Path mark) throws IOException {
        String token = token();
        boolean first = contents.claimFolder(token);
        boolean marked = Files.exists(mark);
        if (first && marked) {
            throw new IllegalStateException(("%s holds the files of another installation of Lobby. Name another folder"
                + " by LOBBY_FILES_FOLDER; if nobody else keeps files there, take away the file “%s” in it.")
                .formatted(mark.getParent(), MARK));
        }
        if (first) {
            write(token, mark);
        } else if (!marked || !Files.readString(mark).strip().equals(contents.folderToken())) {
            throw new IllegalStateException(("%s is not the folder in which this installation of Lobby keeps its files."
                + " Name that one by LOBBY_FILES_FOLDER, on every node.").formatted(mark.getParent()));
        }
    }

    private static void write(String token, Path mark) throws IOException {
        Folders.createFile(mark);
        Files.writeString(mark, token + "\n");
        Folders.sync(mark);
        Folders.sync(mark.getParent());
    }

    private static String token() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
