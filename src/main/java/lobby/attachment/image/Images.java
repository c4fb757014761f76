package lobby.attachment.image;

import static lobby.platform.Refusal.FILE_MISMATCH;
import static lobby.platform.Refusal.PICTURE_TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lobby.attachment.type.FileType;
import lobby.platform.RefusedException;

/** What is done with pictures and videos before others see them. */
@ApplicationScoped
public class Images {

    static final int MOST_MEGAPIXELS = 40;

    private static final int PREVIEW = 640;
    private static final int SHOWN = 1920;

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_IN_SECONDS = 20;

    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    /**
     * How large a picture is when it is shown upright, from its header: it is not decoded. Nothing where that can't be
     * told, and of anything but pictures.
     *
     * @throws RefusedException PICTURE_TOO_LARGE with the limit in megapixels
     */
    public Optional<Dimensions> dimensions(Path picture, FileType type) {
        try {
            Optional<Dimensions> dimensions = switch (type.mediaType()) {
                case "image/png" -> Png.dimensions(picture);
                case "image/jpeg" -> Jpeg.dimensions(picture);
                case "image/gif" -> Gif.dimensions(picture);
                case "image/webp" -> Webp.dimensions(picture);
                case "image/heic" -> Heic.dimensions(picture);
                default -> Optional.empty();
            };
            if (dimensions.filter(found -> !found.isWithin(MOST_MEGAPIXELS)).isPresent()) {
                throw new RefusedException(PICTURE_TOO_LARGE, MOST_MEGAPIXELS);
            }
            return dimensions;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Writes a picture or video without where, when and with what it was taken, and without whatever comes after its
     * end. What is to be seen stays as it is, byte for byte. Goes into {@code Incoming.rewrite}.
     *
     * @param to is not there yet
     * @return whether it wrote: other files are nothing to it
     * @throws RefusedException FILE_MISMATCH where it can't be told where in a picture these things are
     */
    public boolean clean(Path from, Path to, FileType type) throws IOException {
        switch (type.mediaType()) {
            case "image/png" -> Png.clean(from, to);
            case "image/jpeg" -> Jpeg.clean(from, to);
            case "image/gif" -> Gif.clean(from, to);
            case "image/webp" -> Webp.clean(from, to);
            case "image/heic" -> cleanHeic(from, to, type);
            case "video/quicktime", "video/mp4", "video/x-m4v", "audio/mp4" -> Video.clean(from, to);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * A small picture of it, of at most 640 pixels, the right way up; of one that moves, how it begins. Nothing where
     * it is broken, or of a kind that can't be drawn here. No more than two are drawn at the same time; others wait for
     * a while.
     */
    public Optional<Preview> preview(Path picture, FileType type) {
        return drawn(picture, type, PREVIEW);
    }

    /** The same for a whole screen, of at most 1,920 pixels. */
    public Optional<Preview> shown(Path picture, FileType type) {
        return drawn(picture, type, SHOWN);
    }

    /** Something that was drawn here, as it is sent. */
    public Preview compressed(BufferedImage drawn) {
        try {
            return Drawing.written(drawn);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Optional<Preview> drawn(Path picture, FileType type, int most) {
        if (!Drawing.canDraw(type) || !isFree()) {
            return Optional.empty();
        }
        try {
            return Drawing.of(picture, type, most);
        } finally {
            drawing.release();
        }
    }

    private boolean isFree() {
        try {
            return drawing.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void cleanHeic(Path from, Path to, FileType type) throws IOException {
        if (!Heic.clean(from, to)) {
            Files.delete(to);
            throw new RefusedException(FILE_MISMATCH, type.extension().toUpperCase(Locale.ROOT));
        }
    }
}
