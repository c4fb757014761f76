package lobby.attachment.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.attachment.image.Made.CANARY;
import static lobby.attachment.image.Made.encoded;
import static lobby.attachment.image.Made.quarters;
import static lobby.attachment.image.Made.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lobby.attachment.type.FileClass;
import lobby.attachment.type.FileName;
import lobby.attachment.type.FileType;
import lobby.attachment.type.FileTypes;
import lobby.attachment.type.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BI-12: what others get says neither where nor with what it was taken, and looks as it did. */
class CleanTest {

    private static final BufferedImage PICTURE = quarters(200, 100);

    @TempDir Path folder;

    private final Images images = new Images();

    @Test
    void a_photo_keeps_its_picture_its_colours_and_how_it_was_held() throws IOException {
        byte[] photo = Made.photo(PICTURE, 6);
        byte[] clean = clean(photo, "jpg");

        assertThat(text(photo)).contains(CANARY);
        assertThat(text(clean)).doesNotContain("4711", "45.5017").contains("ICC_PROFILE").endsWith("\u00ff\u00d9");
        assertThat(Jpeg.orientation(write(clean))).isEqualTo(new Orientation(6));
        assertSamePicture(clean, encoded(PICTURE, "jpg"));
        assertThat(clean(clean, "jpg")).isEqualTo(clean);
    }

    @Test
    void a_photo_that_was_held_upright_is_what_it_was_before_the_camera_added_to_it() throws IOException {
        byte[] plain = encoded(PICTURE, "jpg");

        assertThat(clean(plain, "jpg")).isEqualTo(plain);
        assertThat(clean(Made.photo(PICTURE, 1), "jpg").length - plain.length).isEqualTo(4 + 32);
    }

    @Test
    void a_png_keeps_its_chunks_of_the_picture() throws IOException {
        byte[] clean = clean(Made.pngSaying(PICTURE, 1), "png");

        assertThat(clean).isEqualTo(encoded(PICTURE, "png"));
        byte[] held = clean(Made.pngSaying(PICTURE, 8), "png");
        assertThat(text(held)).doesNotContain("4711").contains("eXIf");
        assertSamePicture(held, clean);
    }

    @Test
    void a_gif_keeps_its_frames_and_how_often_they_are_played() throws IOException {
        byte[] clean = clean(Made.gifSaying(PICTURE, 3), "gif");

        assertThat(text(clean)).doesNotContain("4711", "XMP").contains("NETSCAPE2.0");
        assertSamePicture(clean, encoded(PICTURE, "gif"));
        assertThat(clean.length).isEqualTo(Made.gifSaying(PICTURE, 3).length - 2 * CANARY.length() - 20);
    }

    @Test
    void a_webp_keeps_its_chunks_of_the_picture() throws IOException {
        byte[] clean = clean(Made.webpSaying(), "webp");

        assertThat(text(clean)).doesNotContain("4711", "EXIF", "XMP").contains("picture");
        assertThat(clean[4]).isEqualTo((byte) (clean.length - 8));
        assertThat(clean[20]).isZero();
        assertThat(images.dimensions(write(clean), type("webp"))).contains(new Dimensions(200, 100));
    }

    @Test
    void in_a_heic_everything_stays_in_its_place() throws IOException {
        byte[] heic = Made.heicSaying();
        byte[] clean = clean(heic, "heic");

        assertThat(text(heic)).contains("picture" + CANARY);
        assertThat(text(clean)).doesNotContain("4711", "45.5").contains("picture").hasSize(heic.length);
        assertThat(images.dimensions(write(clean), type("heic"))).contains(new Dimensions(4032, 3024));
    }

    @Test
    void a_heic_that_cannot_be_read_is_none() {
        assertThatThrownBy(() -> clean(Samples.each().get("heic"), "heic")).hasMessage("FILE_MISMATCH");
        assertThatThrownBy(() -> clean(slice(Made.heicSaying(), 0, 100), "heic")).hasMessage("FILE_MISMATCH");
        assertThat(folder.resolve("clean")).doesNotExist();
    }

    @Test
    void in_a_video_everything_stays_in_its_place() throws IOException {
        byte[] video = Made.videoSaying();
        for (String extension : new String[] {"mov", "mp4", "m4v"}) {
            byte[] clean = clean(video, extension);

            assertThat(text(clean)).doesNotContain("4711", "45.5", "\u00a9xyz").hasSize(video.length)
                .contains("mvhd", "tkhd").endsWith("what is to be seen");
        }
    }

    @Test
    void what_is_cut_off_is_cleaned_as_far_as_it_goes() throws IOException {
        for (byte[] whole : new byte[][] {Made.photo(PICTURE, 6), Made.pngSaying(PICTURE, 6)}) {
            for (int length = 40; length < whole.length; length += 97) {
                String extension = whole[1] == 'P' ? "png" : "jpg";
                assertThat(text(clean(slice(whole, 0, length), extension))).doesNotContain("4711");
            }
        }
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        assertThat(images.clean(write(Samples.each().get("pdf")), folder.resolve("clean"), type("pdf"))).isFalse();
        assertThat(folder.resolve("clean")).doesNotExist();
    }

    private byte[] clean(byte[] given, String extension) throws IOException {
        Path to = folder.resolve("clean");
        Files.deleteIfExists(to);
        assertThat(images.clean(write(given), to, type(extension))).isTrue();
        return Files.readAllBytes(to);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("given"), content);
    }

    private FileType type(String extension) throws IOException {
        Path sample = Files.write(folder.resolve("sample"), Samples.each().get(extension));
        FileType type = new FileTypes().of(sample, new FileName("a." + extension));
        assertThat(type.fileClass()).isNotEqualTo(FileClass.OTHER);
        return type;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(first.getRGB(0, 0, 200, 100, null, 0, 200)).isEqualTo(second.getRGB(0, 0, 200, 100, null, 0, 200));
    }
}
