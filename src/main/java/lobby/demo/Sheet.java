package lobby.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One of the tables in {@code src/main/resources/demo}: what is in the demo is read, and changed, there. */
final class Sheet {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<CSVRecord> of(String name) {
        try (InputStream file = Sheet.class.getResourceAsStream("/demo/" + name + ".csv");
            CSVParser rows = FORMAT.parse(new InputStreamReader(file, UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet() {
    }
}
