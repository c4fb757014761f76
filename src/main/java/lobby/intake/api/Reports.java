package lobby.intake.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import lobby.intake.ImportReport;
import lobby.intake.ImportReport.Refused;
import lobby.platform.Cells;
import lobby.platform.Json;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How an import went, for whoever asked: as one object, as lines while it goes on, or as a table of what was refused.
 */
final class Reports {

    static final String LINES = "application/x-ndjson";

    /** So that spreadsheets know the letters for what they are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static JsonObject of(ImportReport report) {
        JsonArrayBuilder refused = Json.createArrayBuilder();
        for (Refused line : report.refused()) {
            refused.add(Json.createObjectBuilder().add("line", line.line()).add("reason", line.reason()));
        }
        return Json.createObjectBuilder()
            .add("created", report.created())
            .add("updated", report.updated())
            .add("unchanged", report.unchanged())
            .add("refused", refused)
            .build();
    }

    /** How far it is; only how many were refused so far. */
    static JsonObject progress(ImportReport report) {
        return Json.createObjectBuilder()
            .add("done", report.done())
            .add("created", report.created())
            .add("updated", report.updated())
            .add("unchanged", report.unchanged())
            .add("refused", report.refused().size())
            .build();
    }

    /** The same, where it is known how much there is. */
    static JsonObject progress(ImportReport report, int of) {
        return Json.createObjectBuilder(progress(report)).add("of", of).build();
    }

    /** A line that is on its way when this returns. */
    static void line(OutputStream out, JsonObject object) {
        try {
            out.write((object + "\n").getBytes(UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What was refused, as it stood in the file, with why: to be put right and brought again. */
    static void table(OutputStream out, List<String> header, ImportReport report, String line, String reason)
        throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord(Stream.concat(Stream.of(line, reason), header.stream()).map(Cells::text));
        for (Refused refused : report.refused()) {
            table.printRecord(Stream.concat(Stream.of(String.valueOf(refused.line()), refused.reason()),
                refused.cells().stream()).map(Cells::text));
        }
        table.flush();
    }

    private Reports() {
    }
}
