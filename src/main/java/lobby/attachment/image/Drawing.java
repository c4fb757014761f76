package lobby.attachment.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import lobby.attachment.type.FileType;

/** Draws a picture small. It is read with most of its pixels left out, so that a large one takes no more memory. */
final class Drawing {

    private static final Logger LOGGER = Logger.getLogger(Drawing.class.getName());
    private static final Map<String, String> READERS =
        Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif");
    private static final float QUALITY = 0.82f;

    static boolean canDraw(FileType type) {
        return READERS.containsKey(type.mediaType());
    }

    /**
     * The JDK says in many ways that a picture is broken.
     *
     * @param most how many pixels it may be wide, and high
     */
    static Optional<Preview> of(Path picture, FileType type, int most) {
        try {
            Orientation held = type.mediaType().equals("image/jpeg")
                ? Jpeg.orientation(picture) : Orientation.UPRIGHT;
            BufferedImage read = read(picture, READERS.get(type.mediaType()), most);
            return Optional.of(written(drawn(read, held, most)));
        } catch (IOException | RuntimeException broken) {
            LOGGER.log(Level.FINE, "No preview of a picture", broken);
            return Optional.empty();
        }
    }

    private static BufferedImage read(Path picture, String format, int most) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            Dimensions whole = new Dimensions(reader.getWidth(0), reader.getHeight(0));
            if (!whole.isWithin(Images.MOST_MEGAPIXELS)) {
                throw new IOException("too large to be drawn");
            }
            int every = Math.max(1, 2 * Math.max(whole.width(), whole.height()) / (3 * most));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage read, Orientation held, int most) {
        double scale = Math.min(1, (double) most / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean turned = held.isOnItsSide();
        BufferedImage drawn = new BufferedImage(turned ? height : width, turned ? width : height,
            read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = held.upright(width, height);
        place.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        graphics.drawImage(read, place, null);
        graphics.dispose();
        return drawn;
    }

    static Preview written(BufferedImage drawn) throws IOException {
        String format = drawn.getColorModel().hasAlpha() ? "png" : "jpeg";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Preview(bytes.toByteArray(), "image/" + format,
            new Dimensions(drawn.getWidth(), drawn.getHeight()));
    }

    private Drawing() {
    }
}
