package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lobby.testing.browser.Visit;
import org.junit.jupiter.api.Test;

/** A page that nobody looks at fails the build. */
class VisitsTest {

    private static final Path PAGES = Path.of("src", "main", "webapp");

    @Test
    void every_page_there_is_is_visited() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(20);
        assertThat(Visit.all().stream().map(Visit::page).distinct()).containsExactlyInAnyOrderElementsOf(pages());
    }

    @Test
    void no_visit_is_made_twice() {
        assertThat(Visit.all()).extracting(Visit::name).doesNotHaveDuplicates();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString())
                .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                .map(file -> file.replace(".xhtml", ""))
                .toList();
        }
    }
}
