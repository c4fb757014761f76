package lobby.attachment.image;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A video in boxes (MP4, QuickTime). The boxes that say where and with what it was made are blanked where they are, so
 * that everything else stays in its place. A track that records where the camera was while it ran stays: only cameras
 * for sports have one, and it is among what is played.
 */
final class Video {

    /** What users and makers add: {@code ©xyz} and the keys with the position are in them. */
    private static final Set<String> SAID = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "minf", "moof", "traf");
    private static final int DEEPEST = 6;

    static void clean(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel file = FileChannel.open(to, READ, WRITE)) {
            blank(file, Box.all(file), 0);
        }
    }

    private static void blank(FileChannel file, List<Box> boxes, int depth) throws IOException {
        for (Box box : boxes) {
            if (SAID.contains(box.type())) {
                box.blank(file);
            } else if (HOLDING.contains(box.type()) && depth < DEEPEST) {
                blank(file, box.inside(file, 0), depth + 1);
            }
        }
    }

    private Video() {
    }
}
