package lobby.attachment.content;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the server may read, and that are there after a crash. */
final class Folders {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Makes an empty file that only we may read. */
    static void createFile(Path file) throws IOException {
        Files.createFile(file, rights("rw-------"));
    }

    /** Makes a folder and those above it, where they are not there yet, and makes sure that they stay. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getParent() != null) {
            create(folder.getParent());
        }
        Files.createDirectories(folder, rights("rwx------"));
        sync(folder.getParent());
    }

    /** Has the disk keep what the system knows of a file or folder. Windows does so for folders without being asked. */
    static void sync(Path path) throws IOException {
        if (!POSIX && Files.isDirectory(path)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return POSIX
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
            : new FileAttribute<?>[0];
    }

    private Folders() {
    }
}
