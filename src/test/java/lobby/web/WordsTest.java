package lobby.web;

import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.platform.Refusal;
import lobby.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)");

    /** How pages and scripts ask for words whose key is written out. */
    private static final Pattern ASKED = Pattern.compile(
        "words\\['([\\w.]+)']|ui\\.text\\('([\\w.]+\\w)'[,)]|(?<![.\\w])(?:text|has)\\('([\\w.]+\\w)'[,)]");

    private final Properties english = bundle("words.properties");
    private final Properties french = bundle("words_fr.properties");

    @Test
    void both_languages_have_the_same_words() {
        assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void no_words_are_written_twice() throws IOException {
        for (String bundle : List.of("words.properties", "words_fr.properties")) {
            List<String> keys = readString(MAIN.resolve("resources").resolve(bundle)).lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
            assertThat(keys).as(bundle).doesNotHaveDuplicates();
        }
    }

    @Test
    void translations_have_the_same_blanks() {
        for (String key : english.stringPropertyNames()) {
            assertThat(blanks(french.getProperty(key))).as(key).isEqualTo(blanks(english.getProperty(key)));
        }
    }

    @Test
    void words_with_blanks_can_be_formatted() {
        for (Properties bundle : List.of(english, french)) {
            bundle.forEach((key, line) -> {
                if (!blanks(line.toString()).isEmpty()) {
                    assertThat(new MessageFormat(line.toString(), Locale.ENGLISH).getFormats()).as("%s", key)
                        .isNotEmpty();
                }
            });
        }
    }

    /** An apostrophe that is typed on a keyboard swallows blanks where there are any: ours are printers’ ones. */
    @Test
    void apostrophes_are_those_of_printers() {
        assertThat(Stream.of(english, french).flatMap(bundle -> bundle.values().stream()).map(Object::toString))
            .noneMatch(line -> line.contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_its_words(Refusal refusal) {
        assertThat(english.getProperty("refusal." + refusal)).isNotBlank();
    }

    @Test
    void everything_that_is_asked_for_is_there() throws IOException {
        assertThat(asked()).isSubsetOf(english.stringPropertyNames());
    }

    @Test
    void english_stands_in_for_a_language_there_are_no_words_of() {
        assertThat(Words.of(Locale.GERMAN).text("frame.skip")).isEqualTo(english.getProperty("frame.skip"));
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("webapp"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(xhtml|js)")).toList()) {
                ASKED.matcher(readString(file)).results()
                    .map(found -> Stream.of(1, 2, 3).map(found::group).filter(key -> key != null).findFirst()
                        .orElseThrow())
                    .forEach(keys::add);
            }
        }
        return keys;
    }

    private static Set<String> blanks(String line) {
        return BLANK.matcher(line).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties bundle(String name) {
        try (var reader = Files.newBufferedReader(MAIN.resolve("resources").resolve(name))) {
            Properties bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
