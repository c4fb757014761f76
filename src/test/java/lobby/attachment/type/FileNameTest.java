package lobby.attachment.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of names of BI-05, and what is left of them. */
class FileNameTest {

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_to_be_read_and_nothing_else(String given, String text, String extension) {
        FileName name = new FileName(given);

        assertThat(name.text()).isEqualTo(text);
        assertThat(name.extension()).isEqualTo(extension);
    }

    static Stream<Arguments> names() {
        return Stream.of(
            Arguments.of("../../x", "x", ""),
            Arguments.of("..\\x", "x", ""),
            Arguments.of("/etc/passwd", "passwd", ""),
            Arguments.of("C:\\x", "x", ""),
            Arguments.of("C:\\Users\\me\\Photo.JPG", "Photo.JPG", "jpg"),
            Arguments.of("a\0.jpg", "a.jpg", "jpg"),
            Arguments.of("x.jpg.html", "x.jpg.html", "html"),
            Arguments.of("a.pdf.exe", "a.pdf.exe", "exe"),
            Arguments.of("a.pdf. . ", "a.pdf", "pdf"),
            Arguments.of("CON", "CON", ""),
            Arguments.of("-rf", "-rf", ""),
            Arguments.of("two\nlines.txt", "twolines.txt", "txt"),
            Arguments.of("evil\u202Egpj.exe", "evilgpj.exe", "exe"),
            Arguments.of("<img src=x onerror=alert(1)>.xlsx", "<img src=x onerror=alert(1)>.xlsx", "xlsx"),
            Arguments.of("l\uD83D\uDE00l.png", "l\uD83D\uDE00l.png", "png"),
            Arguments.of("half\uD83D.png", "half.png", "png"),
            Arguments.of("x.jpg:evil.exe", "x.jpg:evil.exe", "exe"),
            Arguments.of("été.PDF", "été.PDF", "pdf"),
            Arguments.of(".png", ".png", ""),
            Arguments.of("x.p n g", "x.p n g", ""),
            Arguments.of("", "file", ""),
            Arguments.of("..", "file", ""),
            Arguments.of("folder/", "file", ""),
            Arguments.of(" \u202E\u200B\r\n ", "file", ""));
    }

    @Test
    void a_long_name_is_cut_before_its_extension() {
        FileName name = new FileName("x".repeat(4096) + ".jpeg");

        assertThat(name.text()).hasSize(255).startsWith("xxx").endsWith("x.jpeg");
        assertThat(new FileName("\uD83D\uDE00".repeat(200) + ".png").text().codePoints()
            .filter(character -> Character.getType(character) == Character.SURROGATE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_name_gets_out_of_its_header(String given) {
        assertThat(new FileName(given).contentDisposition(false))
            .matches("attachment; filename=\"[ -!#-$&-\\[\\]-~]+\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
    }

    @Test
    void a_header_says_the_whole_name_to_those_who_can_read_it() {
        assertThat(new FileName("Été \"50 %\"\r\nSet-Cookie: a=b.pdf").contentDisposition(true)).isEqualTo(
            "inline; filename=\"_t_ _50 __Set-Cookie: a=b.pdf\"; "
                + "filename*=UTF-8''%C3%89t%C3%A9%20%2250%20%25%22Set-Cookie%3A%20a%3Db.pdf");
    }
}
