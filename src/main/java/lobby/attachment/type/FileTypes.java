package lobby.attachment.type;

import static lobby.platform.Refusal.FILE_MISMATCH;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import lobby.platform.RefusedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says what a file is. Its content decides, and has to be what the extension says; nothing in it is unpacked, parsed or
 * run for that.
 */
@ApplicationScoped
public class FileTypes {

    /** What anything is called that we know nothing about: browsers only save it. */
    private static final String BYTES = "application/octet-stream";

    /**
     * What the file is, held against its extension. Files with an extension that stands for nothing here, or with none,
     * are OTHER, and it is for the policy to say whether they may be sent.
     *
     * @throws RefusedException FILE_MISMATCH if the content is not what the extension says
     */
    public FileType of(Path file, FileName name) {
        String extension = name.extension();
        return Format.of(extension)
            .map(format -> held(file, format, extension))
            .orElseGet(() -> new FileType(BYTES, FileClass.OTHER, extension));
    }

    private static FileType held(Path file, Format format, String extension) {
        try (Peek peek = Peek.at(file)) {
            if (!Expectation.of(format).holds(detected(file), peek)) {
                throw new RefusedException(FILE_MISMATCH, extension.toUpperCase(Locale.ROOT));
            }
            return format.type(extension);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String detected(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).getBaseType().toString();
        }
    }
}
