package lobby.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for all of Lobby. {@link PlantedViolationsTest} shows of each of these rules that it can fail; a rule that
 * finds nothing to look at fails too.
 */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path VIEWS = Path.of("src", "main", "webapp");
    private static final JavaClasses LOBBY = new ClassFileImporter().importPath("target/classes");

    @TestFactory
    Stream<DynamicTest> the_code() {
        return Rules.of("lobby").entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
    }

    @Test
    void every_mapped_class_is_listed() throws IOException {
        String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));

        assertThat(MappedClasses.differences(unit, LOBBY)).isEmpty();
    }

    @Test
    void views_escape_whatever_they_show() {
        assertThat(Texts.unescaped(views())).isEmpty();
    }

    @Test
    void views_have_no_expression_in_a_script() {
        assertThat(Texts.expressionsInScripts(views())).isEmpty();
    }

    @Test
    void queries_are_not_built() {
        assertThat(Texts.builtQueries(sources())).isEmpty();
    }

    @Test
    void no_line_is_too_wide() {
        assertThat(Texts.tooWide(sources())).isEmpty();
        assertThat(Texts.tooWide(Texts.of(Path.of("src", "test", "java"), ".java"))).isEmpty();
    }

    @Test
    void no_class_is_too_long() {
        assertThat(Texts.tooLong(sources())).isEmpty();
        assertThat(Texts.tooLong(Texts.of(Path.of("src", "test", "java"), ".java"))).isEmpty();
    }

    @Test
    void no_feature_is_too_large() {
        Map<String, String> features = sources().entrySet().stream()
            .filter(source -> Arrows.features().contains(SOURCES.resolve("lobby").relativize(Path.of(source.getKey()))
                .getName(0).toString()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(features).isNotEmpty();
        assertThat(Texts.tooFull(features)).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.check(LOBBY);
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = Texts.of(SOURCES, ".java");
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private static Map<String, String> views() {
        Map<String, String> views = Texts.of(VIEWS, ".xhtml");
        assertThat(views).isNotEmpty();
        return views;
    }
}
