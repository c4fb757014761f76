package lobby.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An attribute of a tag that a page leaves out is looked for everywhere else. What is always there, such as the headers
 * of the request with the cookie in them, would be written into the page.
 */
class TagsTest {

    private static final Path TAGS = Path.of("src", "main", "webapp", "WEB-INF", "tags");
    private static final Path TAGLIB = TAGS.resolveSibling("lobby.taglib.xml");
    private static final Pattern ATTRIBUTE = Pattern.compile("<attribute>.*?<name>(\\w+)</name>");
    private static final Pattern BEAN = Pattern.compile(
        "@Named\\b(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*public (?:final )?class (\\w+)");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]+)}");
    private static final Pattern ALWAYS_THERE = Pattern.compile(
        "(?<![\\w.'])(application|applicationScope|cookie|component|cc"
        + "|externalContext|flowScope|header|headerValues|initParam|param|paramValues|request|requestScope|resource|session"
        + "|sessionScope|view|viewScope)(?![\\w'(])");

    @Test
    void no_tag_has_an_attribute_with_a_name_that_always_means_something() {
        assertThat(expressions()).hasSizeGreaterThan(50)
            .noneMatch(expression -> ALWAYS_THERE.matcher(expression).find());
    }

    @Test
    void such_names_are_found() {
        assertThat(List.of("header", "empty view", "not header.cookie", "a ? param.b : c"))
            .allMatch(expression -> ALWAYS_THERE.matcher(expression).find());
        assertThat(List.of("heading", "words['view.header']", "row.request", "bookingView"))
            .noneMatch(expression -> ALWAYS_THERE.matcher(expression).find());
    }

    /** A bean of that name would be written into the page where the attribute is left out. */
    @Test
    void no_attribute_has_the_name_of_a_bean() {
        Set<String> attributes = found(ATTRIBUTE, TAGLIB).collect(toSet());

        assertThat(beans()).hasSizeGreaterThan(30).contains("frame", "welcome", "careWords");
        assertThat(attributes).hasSizeGreaterThan(30).contains("person").doesNotContainAnyElementsOf(beans());
    }

    private static Set<String> beans() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> found(BEAN, file))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern what, Path file) {
        return what.matcher(text(file)).results().map(found -> found.group(1)).toList().stream();
    }

    private static List<String> expressions() {
        try (Stream<Path> files = Files.list(TAGS)) {
            return files.flatMap(file -> EXPRESSION.matcher(text(file)).results().map(found -> found.group(1)).toList()
                .stream())
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
