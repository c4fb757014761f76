package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text on its ground at 4.5 to 1, edges and rings at 3 to 1, in both themes, by the formula of WCAG 2.2. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Pattern TOKEN =
        Pattern.compile("--([\\w-]+): (?:light-dark\\((#\\p{XDigit}{6}), (#\\p{XDigit}{6})\\)|(#\\p{XDigit}{6}));");

    private final Map<String, String[]> tokens = read();

    @ParameterizedTest
    @CsvSource({
        "text, bg", "text, surface", "text, sunk", "text, raised", "text, field", "text, hover", "text, selected",
        "muted, bg", "muted, surface", "muted, sunk", "muted, raised", "muted, field", "muted, hover",
        "muted, selected", "primary, bg", "primary, surface", "primary, raised", "primary, hover", "primary, selected",
        "primary-deep, hover", "on-primary, primary", "on-primary, primary-deep", "on-primary-soft, primary-soft",
        "accent, surface", "on-accent, accent", "on-accent-soft, accent-soft",
        "ok, ok-soft", "warn, warn-soft", "err, err-soft", "info, info-soft",
        "text, ok-soft", "text, warn-soft", "text, err-soft",
        "warn, surface", "warn, hover", "warn, selected", "err, bg", "err, surface", "err, raised", "err, hover",
        "err, selected", "err, field",
        "on-staff, staff", "on-resident, resident", "on-note, note", "muted, note",
        "on-rail, rail-bg", "on-rail, rail-hover", "on-rail-on, rail-on",
        "on-ticket, ticket", "on-ticket-soft, ticket", "on-ticket-btn, ticket-btn",
        "on-face, face-1", "on-face, face-2", "on-face, face-3", "on-face, face-4", "on-face, face-5"
    })
    void text_can_be_read_on_its_ground(String ink, String ground) {
        assertContrast(ink, ground, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface", "line-strong, bg", "line-strong, field", "line-strong, sunk", "line-strong, raised",
        "note-line, surface", "ticket-line, ticket", "ok, surface", "err, surface", "primary, bg",
        "focus, surface", "focus, bg", "focus, raised", "focus, sunk", "focus-on-rail, rail-bg", "focus-on-rail, ticket"
    })
    void edges_and_rings_can_be_seen(String edge, String ground) {
        assertContrast(edge, ground, EDGE);
    }

    private void assertContrast(String ink, String ground, double least) {
        for (int theme = 0; theme < 2; theme++) {
            assertThat(contrast(tokens.get(ink)[theme], tokens.get(ground)[theme]))
                .as("%s on %s, %s", ink, ground, theme == 0 ? "light" : "dark")
                .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String[]> read() {
        try {
            return TOKEN.matcher(Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"))).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(4) == null
                    ? new String[] {found.group(2), found.group(3)}
                    : new String[] {found.group(4), found.group(4)}));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
