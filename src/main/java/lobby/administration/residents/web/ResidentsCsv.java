package lobby.administration.residents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lobby.administration.residents.ResidentFilter;
import lobby.administration.residents.ResidentService;
import lobby.administration.residents.ResidentView;
import lobby.platform.Cells;
import lobby.platform.Words;
import lobby.security.Caller;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list of residents as a file: the same choice as the page's, all of its rows. */
@WebServlet("/residents.csv")
public class ResidentsCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final List<String> COLUMNS = List.of("name", "email", "phone", "location", "unit", "kind",
        "language", "contact", "tags", "startsOn", "endsOn");

    /** So that spreadsheets know the letters for what they are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject transient ResidentService service;
    @Inject transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String location = Objects.toString(request.getParameter("location"), "");
        List<ResidentView> rows = service.export(new ResidentFilter(
            location.matches(UUID_FORM) ? UUID.fromString(location) : null, request.getParameter("q"),
            "true".equals(request.getParameter("former")), 0, 1));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"residents.csv\"");
        try (Writer file = response.getWriter()) {
            write(rows, Words.of(caller.language()), file);
        }
    }

    private static void write(List<ResidentView> rows, Words words, Writer file) throws IOException {
        file.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(file, CSVFormat.RFC4180);
        table.printRecord(COLUMNS.stream().map(column -> words.text("residents.csv." + column)));
        for (ResidentView row : rows) {
            table.printRecord(cells(row, words).stream().map(Cells::text));
        }
        table.flush();
    }

    private static List<String> cells(ResidentView row, Words words) {
        return List.of(row.person().name(), row.email(), row.phone(), row.location().name(), row.unit(),
            words.text("residents.kind." + row.kind()), row.language(),
            words.text("residents.contact." + row.contact()), String.join(", ", row.tags()),
                Objects.toString(row.startsOn(), ""), Objects.toString(row.endsOn(), ""));
    }
}
