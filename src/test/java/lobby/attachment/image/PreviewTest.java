package lobby.attachment.image;

import static lobby.attachment.image.Made.encoded;
import static lobby.attachment.image.Made.photo;
import static lobby.attachment.image.Made.quarters;
import static lobby.attachment.image.Made.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import lobby.attachment.type.FileClass;
import lobby.attachment.type.FileType;
import lobby.attachment.type.Samples;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BI-11: pictures are drawn small and upright; what is too large is refused unread, and what is broken is no fault. */
class PreviewTest {

    private static final FileType JPEG = type("jpeg");
    private static final FileType PNG = type("png");
    private static final FileType GIF = type("gif");

    @TempDir Path folder;

    private final Images images = new Images();

    @Test
    void a_large_picture_becomes_a_small_one() throws IOException {
        Preview preview = preview(encoded(quarters(2000, 1000), "jpg"), JPEG).orElseThrow();

        assertThat(preview.dimensions()).isEqualTo(new Dimensions(640, 320));
        assertThat(preview.mediaType()).isEqualTo("image/jpeg");
        assertThat(preview.bytes().length).isLessThan(40_000);
        assertQuarters(preview, "RGBW");
    }

    @Test
    void a_small_one_stays_as_it_is_and_a_thin_one_does_not_vanish() throws IOException {
        assertThat(preview(encoded(quarters(20, 10), "png"), PNG).orElseThrow().dimensions())
            .isEqualTo(new Dimensions(20, 10));
        assertThat(preview(encoded(quarters(40_001, 1), "png"), PNG).orElseThrow().dimensions())
            .isEqualTo(new Dimensions(640, 1));
    }

    /** Where the quarters are when each of the eight ways to hold a camera is put right. */
    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void a_photo_is_turned_upright(int orientation, String quarters) throws IOException {
        byte[] photo = photo(quarters(200, 100), orientation);
        Preview preview = preview(photo, JPEG).orElseThrow();

        Dimensions upright = orientation > 4 ? new Dimensions(100, 200) : new Dimensions(200, 100);
        assertThat(preview.dimensions()).isEqualTo(upright);
        assertThat(images.dimensions(write(photo), JPEG)).contains(upright);
        assertQuarters(preview, quarters);
        assertThat(Jpeg.orientation(write(preview.bytes())).isUpright()).isTrue();
    }

    @Test
    void what_can_be_seen_through_stays_so() throws IOException {
        BufferedImage glass = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

        Preview preview = preview(encoded(glass, "png"), PNG).orElseThrow();

        assertThat(preview.mediaType()).isEqualTo("image/png");
        assertThat(image(preview).getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void of_one_that_moves_the_first_frame_is_drawn() throws IOException {
        assertThat(preview(Made.gifSaying(quarters(100, 50), 1_000), GIF).orElseThrow().dimensions())
            .isEqualTo(new Dimensions(100, 50));
    }

    @Test
    void a_bomb_is_refused_from_its_header() throws IOException {
        Path bomb = write(Made.pngHeader(65_500, 65_500));
        assertThat(Files.size(bomb)).isLessThan(5_000);
        images.dimensions(write(encoded(quarters(8, 8), "png")), PNG);
        write(Made.pngHeader(65_500, 65_500));

        long before = System.nanoTime();
        assertThatThrownBy(() -> images.dimensions(bomb, PNG))
            .isInstanceOfSatisfying(RefusedException.class, refused -> {
                assertThat(refused).hasMessage("PICTURE_TOO_LARGE");
                assertThat(refused.arguments()).containsExactly(40);
            });
        assertThat((System.nanoTime() - before) / 1e6).isLessThan(50);
        assertThat(images.preview(bomb, PNG)).isEmpty();
    }

    @Test
    void forty_megapixels_are_not_too_many() throws IOException {
        assertThat(images.dimensions(write(Made.pngHeader(8_000, 5_000)), PNG)).isPresent();
        assertThatThrownBy(() -> images.dimensions(write(Made.pngHeader(8_000, 5_001)), PNG))
            .hasMessage("PICTURE_TOO_LARGE");
        assertThat(images.dimensions(write(Samples.each().get("txt")), type("text"))).isEmpty();
    }

    @Test
    void broken_ones_have_no_preview_and_are_no_fault() throws IOException {
        byte[] jpeg = encoded(quarters(200, 100), "jpg");
        byte[] png = encoded(quarters(200, 100), "png");
        for (int length = 0; length < Math.min(jpeg.length, png.length); length += 41) {
            preview(slice(jpeg, 0, length), JPEG);
            preview(slice(png, 0, length), PNG);
            images.dimensions(write(slice(jpeg, 0, length)), JPEG);
            images.dimensions(write(slice(png, 0, length)), PNG);
        }
        png[50] ^= 0x55;
        preview(png, PNG);
        assertThat(preview(Samples.bytes("no picture"), PNG)).isEmpty();
        assertThat(preview(Samples.each().get("webp"), type("webp"))).isEmpty();
        assertThat(preview(Samples.each().get("pdf"), new FileType("application/pdf", FileClass.DOCUMENT, "pdf")))
            .isEmpty();
    }

    @Test
    void a_wrong_checksum_and_four_colours_are_no_fault() throws IOException {
        byte[] png = encoded(quarters(20, 10), "png");
        png[30] ^= 1;
        assertThat(preview(png, PNG)).isPresent();

        Optional<Preview> fourColours = preview(inFourColours(), JPEG);
        assertThat(fourColours.map(Preview::dimensions)).isIn(Optional.empty(), Optional.of(new Dimensions(20, 10)));
    }

    private static byte[] inFourColours() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 20, 10, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private Optional<Preview> preview(byte[] picture, FileType type) throws IOException {
        return images.preview(write(picture), type);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("given"), content);
    }

    private static BufferedImage image(Preview preview) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(preview.bytes()));
    }

    /** From left to right and from above to below. */
    private static void assertQuarters(Preview preview, String expected) throws IOException {
        BufferedImage image = image(preview);
        StringBuilder found = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            Color colour = new Color(image.getRGB(image.getWidth() * (1 + quarter % 2 * 2) / 4,
                image.getHeight() * (1 + quarter / 2 * 2) / 4));
            boolean white = colour.getRed() > 128 && colour.getGreen() > 128;
            found.append(white ? 'W' : colour.getRed() > 128 ? 'R' : colour.getGreen() > 128 ? 'G' : 'B');
        }
        assertThat(found).hasToString(expected);
    }

    private static FileType type(String subtype) {
        return new FileType("image/" + subtype, FileClass.IMAGE, subtype);
    }
}
