package lobby.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table in a text. A quotation mark that is never closed spoils its own row and no other: what follows is
 * read on from the next line.
 */
final class CsvRows {

    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final List<String> lines;
    private final CSVFormat format;
    private int next;

    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     * @param cells one with the whole line where it could not be taken apart
     */
    record Row(int line, List<String> cells, boolean broken) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(String text) {
        lines = text.lines().toList();
        Optional<Character> declared = lines.stream().findFirst().filter(line -> line.matches("(?i)\"?sep=.\"?"))
            .map(line -> line.replace("\"", "").charAt(4));
        next = declared.isPresent() ? 1 : 0;
        char delimiter = declared.orElseGet(() -> lines.stream().filter(line -> !line.isBlank()).findFirst()
            .map(CsvRows::delimiter).orElse(','));
        format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }

    /** All that are not blank, in their order. */
    static List<Row> of(String text) {
        CsvRows rows = new CsvRows(text);
        List<Row> all = new ArrayList<>();
        while (rows.next < rows.lines.size()) {
            Row row = rows.take();
            if (!row.isBlank()) {
                all.add(row);
            }
        }
        return all;
    }

    /** A row takes as many lines as its quotation marks do. */
    private Row take() {
        int first = next;
        StringBuilder text = new StringBuilder();
        for (int line = first; line < lines.size() && line < first + MOST_LINES_OF_A_ROW; line++) {
            text.append(line == first ? "" : "\n").append(lines.get(line));
            Optional<List<String>> cells = cells(text.toString());
            if (cells.isPresent()) {
                next = line + 1;
                return new Row(first + 1, cells.get(), false);
            }
        }
        next = first + 1;
        return new Row(first + 1, List.of(lines.get(first)), true);
    }

    private Optional<List<String>> cells(String text) {
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.stream().findFirst().map(CSVRecord::toList);
        } catch (IOException | UncheckedIOException open) {
            return Optional.empty();
        }
    }

    /** The one that takes the heading apart into the most columns. */
    private static char delimiter(String heading) {
        String bare = heading.replaceAll("\"[^\"]*\"", "");
        return Stream.iterate(0, i -> i < DELIMITERS.size(), i -> i + 1).map(DELIMITERS::get)
            .max(Comparator.comparingLong(delimiter -> bare.chars().filter(c -> c == delimiter).count()))
            .filter(delimiter -> bare.indexOf(delimiter) >= 0)
            .orElse(',');
    }
}
