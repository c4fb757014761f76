package lobby.attachment.type;

import static lobby.attachment.type.Samples.both;
import static lobby.attachment.type.Samples.bytes;
import static lobby.attachment.type.Samples.picture;
import static lobby.attachment.type.Samples.zip;
import static lobby.platform.Refusal.FILE_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Content decides what a file is, and nothing passes for what it is not. */
class FileTypesTest {

    /** Formats that can't be told apart without looking into them, or that hold one another. */
    private static final List<Set<String>> FAMILIES = List.of(Set.of("jpg", "jpeg"), Set.of("doc", "xls", "ppt"),
        Set.of("mov", "m4v", "mp4"), Set.of("txt", "csv", "rtf"),
        Set.of("zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"));

    private static final String SCRIPT = "<script>alert(document.domain)</script>";

    @TempDir Path folder;

    private final FileTypes types = new FileTypes();

    @Test
    void each_format_is_known_by_its_content_and_the_case_of_its_name_means_nothing() {
        Samples.each().forEach((extension, content) -> {
            FileType type = of(content, "file." + extension);

            assertThat(type).isEqualTo(of(content, "FILE.OF.MINE." + extension.toUpperCase()));
            assertThat(type.extension()).isEqualTo(extension);
            assertThat(type.mediaType()).matches("(image|video|audio|application|text)/[a-z0-9.+-]+")
                .doesNotContain("html", "xml ", "javascript", "svg");
        });
        assertThat(of(picture("png"), "a.png")).isEqualTo(new FileType("image/png", FileClass.IMAGE, "png"));
    }

    /** The table of BI-09, for all formats there are. */
    @Test
    void no_format_passes_for_another() {
        Map<String, byte[]> samples = Samples.each();
        samples.forEach((is, content) -> samples.keySet().stream()
            .filter(says -> !says.equals(is) && !areAkin(is, says))
            .forEach(says -> assertRefused(content, "file." + says)));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void what_browsers_would_run_is_no_picture(String what, byte[] content) {
        Stream.of("png", "jpg", "gif", "webp", "pdf", "mp4", "doc", "odt")
            .forEach(extension -> assertRefused(content, what + "." + extension));
    }

    static Stream<Arguments> disguised() {
        return Stream.of(
            Arguments.of("HTML", bytes("<!DOCTYPE html><html><body>" + SCRIPT)),
            Arguments.of("SVG", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>")),
            Arguments.of("XML", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/x\">]><a/>")),
            Arguments.of("XHTML", bytes("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")),
            Arguments.of("MHTML", bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n")),
            Arguments.of("SWF", bytes("CWS\n\0\0\0\0x\u009c")),
            Arguments.of("JS", bytes("alert(document.domain);\n")),
            Arguments.of("EXE", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0")));
    }

    @ParameterizedTest
    @MethodSource("twofold")
    void what_is_two_things_at_once_is_neither(String name, byte[] content) {
        assertRefused(content, name);
    }

    static Stream<Arguments> twofold() {
        byte[] gif = picture("gif");
        byte[] jpeg = picture("jpg");
        byte[] archive = zip("a.txt", "a");
        byte[] pdf = Samples.each().get("pdf");
        return Stream.of(
            Arguments.of("script.gif", bytes("GIF89a=1;alert(document.domain);//")),
            Arguments.of("comment.gif", both(gif, bytes("*/=1;alert(document.domain)"))),
            Arguments.of("page.jpg", both(jpeg, bytes("<html>" + SCRIPT))),
            Arguments.of("comment.jpg", both(bytes("\u00ff\u00d8\u00ff\u00fe\0\u0030<!DOCTYPE html>" + SCRIPT), jpeg)),
            Arguments.of("archive.jpg", both(jpeg, archive)),
            Arguments.of("archive.png", both(picture("png"), archive)),
            Arguments.of("archive.pdf", both(pdf, archive)),
            Arguments.of("late.pdf", both(bytes("MZ" + "x".repeat(100)), pdf)),
            Arguments.of("macros.docx", zip("[Content_Types].xml", "", "word/document.xml", "",
                "word/vbaProject.bin", "")));
    }

    @Test
    void a_picture_that_is_broken_is_still_one() {
        byte[] gif = picture("gif");
        byte[] half = new String(gif, StandardCharsets.ISO_8859_1).substring(0, gif.length / 2)
            .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(of(half, "half.gif").isImage()).isTrue();
    }

    @Test
    void the_last_extension_counts_and_what_stands_for_nothing_is_only_bytes() {
        FileType bytes = new FileType("application/octet-stream", FileClass.OTHER, "exe");

        assertThat(of(bytes("%PDF-1.4\n"), "a.pdf.exe")).isEqualTo(bytes);
        assertThat(of(bytes("%PDF-1.4\n"), "a").extension()).isEmpty();
        assertThat(of(bytes("<html>" + SCRIPT), "a.html").mediaType()).isEqualTo("application/octet-stream");
        assertThat(of(bytes("<svg/>"), "a.svg").mediaType()).isEqualTo("application/octet-stream");
        assertThat(of(bytes("<html>" + SCRIPT), "a.txt").mediaType()).isEqualTo("text/plain");
    }

    @Test
    void what_it_is_not_is_named() {
        assertThatThrownBy(() -> of(bytes("hello"), "invoice.pdf"))
            .isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.arguments()).containsExactly("PDF"));
    }

    private void assertRefused(byte[] content, String name) {
        assertThatThrownBy(() -> of(content, name), "%s of %d bytes", name, content.length)
            .isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal()).isEqualTo(FILE_MISMATCH));
    }

    private FileType of(byte[] content, String name) {
        try {
            return types.of(Files.write(folder.resolve("given"), content), new FileName(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Phones write recordings as if they were videos, and nothing tells them apart. */
    private static boolean areAkin(String one, String other) {
        return one.equals("mp4") && other.equals("m4a")
            || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other))
            && !(other.startsWith("od") || other.endsWith("x") || other.equals("rtf"));
    }
}
