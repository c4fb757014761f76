package lobby.trust.matrix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** {@code matrix.csv}: what is expected when somebody does something with a thing. */
public final class Matrix {

    private static final Map<Deed, Map<Who, Expected>> CELLS = cells();

    /** Something that is done with a thing. */
    public record Deed(String action, String object) {

        @Override
        public String toString() {
            return action + " " + object;
        }
    }

    public static Expected of(Who who, String action, String object) {
        Map<Who, Expected> row = CELLS.get(new Deed(action, object));
        if (row == null || !row.containsKey(who)) {
            throw new AssertionError("the matrix does not say whether %s may %s %s".formatted(who, action, object));
        }
        return row.get(who);
    }

    /** All that it says of everybody, by what is done. */
    static Map<Deed, Map<Who, Expected>> all() {
        return CELLS;
    }

    /** The lines of a list of ours, each with named columns. */
    static List<CSVRecord> lines(String name) {
        CSVFormat format =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
        try (Reader file =
            new InputStreamReader(Matrix.class.getResourceAsStream("/lobby/" + name), StandardCharsets.UTF_8)) {
            return format.parse(file).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Deed, Map<Who, Expected>> cells() {
        Map<Deed, Map<Who, Expected>> cells = new LinkedHashMap<>();
        for (CSVRecord line : lines("matrix.csv")) {
            Deed deed = new Deed(line.get("action"), line.get("object"));
            Map<Who, Expected> row = cells.computeIfAbsent(deed, any -> new EnumMap<>(Who.class));
            for (String actor : line.get("actor").split(" ")) {
                if (row.put(Who.valueOf(actor), Expected.valueOf(line.get("expected"))) != null) {
                    throw new AssertionError("the matrix says twice whether %s may %s".formatted(actor, deed));
                }
            }
        }
        return cells;
    }

    private Matrix() {
    }
}
