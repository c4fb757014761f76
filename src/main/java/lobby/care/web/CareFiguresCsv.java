package lobby.care.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lobby.care.analytics.Analysis;
import lobby.care.analytics.AnalyticsService;
import lobby.care.analytics.TallyLine;
import lobby.care.analytics.TallyLine.Table;
import lobby.platform.Cells;
import lobby.web.Ui;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of the figures of care as a file: the same choice as the page's, and the same numbers. */
@WebServlet("/care-figures.csv")
public class CareFiguresCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** So that spreadsheets know the letters for what they are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject transient AnalyticsService service;
    @Inject transient FiguresWords words;
    @Inject transient Ui ui;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> said = request.getParameterMap().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        Table table = table(said.get("table"));
        Analysis analysis = service.export(FiguresAddress.of("care-figures", said).choice(), table);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"care-%s-%s-%s.csv\""
            .formatted(FiguresAddress.name(table), analysis.first(), analysis.last()));
        response.setHeader("Cache-Control", "no-store");
        try (Writer file = response.getWriter()) {
            write(analysis, table, file);
        }
    }

    private void write(Analysis analysis, Table table, Writer file) throws IOException {
        file.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(file, CSVFormat.RFC4180);
        lines.printRecord(Stream.concat(Stream.of(ui.text("care.figures.one." + table)),
            words.getColumns().stream()));
        for (TallyLine line : analysis.of(table)) {
            lines.printRecord(Stream.concat(Stream.of(words.name(line, analysis.step())),
                words.cells(line.tally()).stream()).map(Cells::text));
        }
        lines.flush();
    }

    /** The one by pieces of the time where nothing else is said. */
    private static Table table(String name) {
        return Stream.of(Table.values())
            .filter(table -> table != Table.ALL && Objects.equals(FiguresAddress.name(table), name))
            .findFirst()
            .orElse(Table.SLOTS);
    }
}
