package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A HEIC: items in boxes. The items that say where and with what it was taken are blanked where they are; how it was
 * held is a property of the picture there, and stays.
 */
final class Heic {

    /** Of Exif, and of whatever has a media type of its own, such as XMP. */
    private static final Set<String> SAID = Set.of("Exif", "mime", "uri ");
    private static final int VERSION = 4;
    private static final int MOST_OF_LIST = 4 * 1024 * 1024;

    private final FileChannel file;

    private Heic(FileChannel file) {
        this.file = file;
    }

    static Optional<Dimensions> dimensions(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, READ)) {
            return new Heic(file).largest();
        }
    }

    /** @return whether it could be told where everything is */
    static boolean clean(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel file = FileChannel.open(to, READ, WRITE)) {
            return new Heic(file).blank();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return false;
        }
    }

    private Optional<Dimensions> largest() throws IOException {
        Optional<Box> properties = Box.first(meta(), "iprp");
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        Optional<Box> list = Box.first(properties.get().inside(file, 0), "ipco");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Optional<Dimensions> largest = Optional.empty();
        for (Box box : list.get().inside(file, 0)) {
            ByteBuffer content = Box.read(file, box.content(), VERSION + 8);
            if (box.type().equals("ispe") && content.remaining() == VERSION + 8) {
                Dimensions found = new Dimensions(content.getInt(VERSION), content.getInt(VERSION + 4));
                largest = Optional.of(largest.filter(one -> one.pixels() > found.pixels()).orElse(found));
            }
        }
        return largest;
    }

    private boolean blank() throws IOException {
        List<Box> meta = meta();
        Optional<Box> names = Box.first(meta, "iinf");
        Optional<Box> places = Box.first(meta, "iloc");
        if (names.isEmpty() || places.isEmpty()) {
            return false;
        }
        long data = Box.first(meta, "idat").map(Box::content).orElse(0L);
        for (HeicPlaces.Extent extent : HeicPlaces.of(read(places.get()), said(names.get()), data)) {
            Box.blank(file, extent.from(), Math.min(extent.to(), file.size()));
        }
        for (Box box : Box.all(file)) {
            if (box.type().equals("uuid")) {
                box.blank(file);
            }
        }
        return true;
    }

    private List<Box> meta() throws IOException {
        Optional<Box> meta = Box.first(Box.all(file), "meta");
        return meta.isPresent() ? meta.get().inside(file, VERSION) : List.of();
    }

    /** The numbers of the items that are no pictures. */
    private Set<Long> said(Box names) throws IOException {
        int count = Box.read(file, names.content(), 1).get(0) == 0 ? 2 : 4;
        Set<Long> said = new HashSet<>();
        for (Box entry : names.inside(file, VERSION + count)) {
            ByteBuffer content = read(entry);
            boolean wide = content.get(0) > 2;
            long number = wide ? content.getInt(VERSION) & 0xFFFFFFFFL : content.getShort(VERSION) & 0xFFFFL;
            String type = new String(content.array(), VERSION + (wide ? 6 : 4), 4, ISO_8859_1);
            if (SAID.contains(type)) {
                said.add(number);
            }
        }
        return said;
    }

    private ByteBuffer read(Box box) throws IOException {
        return Box.read(file, box.content(), (int) Math.min(MOST_OF_LIST, box.end() - box.content()));
    }
}
