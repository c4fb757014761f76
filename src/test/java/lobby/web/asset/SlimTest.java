package lobby.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlimTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/resources/js");

    @Test
    void what_a_script_does_stays_and_what_it_says_of_itself_goes() {
        assertThat(Slim.script("""
            /* What it is for. */

            /**
             * @param a what it is given
             */
            export function f(a) {
                // why
                const at = 'http://x/*y*/'; // stays, at the end of a line
                return a /* and this */ * 2;
            }
            /* one */ f(1);
            """)).isEqualTo("""
            export function f(a) {
            const at = 'http://x/*y*/'; // stays, at the end of a line
            return a /* and this */ * 2;
            }
            f(1);
            """);
    }

    @Test
    void a_style_keeps_its_rules() {
        assertThat(Slim.style("""
            /* the page
               and what is on it */
            body {
                color: var(--text); /* ink */

                & a { color: red; }
            }
            """)).isEqualTo("""
            body {
            color: var(--text);
            & a { color: red; }
            }
            """);
    }

    /** Over several lines a line could look like a comment and be none. */
    @Test
    void no_script_of_ours_has_text_over_several_lines() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty().allSatisfy(script ->
                assertThat(Files.readString(script).lines()).as("%s", script).allMatch(SlimTest::endsWhatItBegins));
        }
    }

    private static boolean endsWhatItBegins(String line) {
        return line.chars().filter(character -> character == '`').count() % 2 == 0;
    }
}
