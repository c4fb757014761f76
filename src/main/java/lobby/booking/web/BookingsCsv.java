package lobby.booking.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.platform.Cells;
import lobby.web.Frame;
import lobby.web.Ui;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list of bookings as a file: the same choice as the page's, all of its rows. */
@WebServlet("/bookings.csv")
public class BookingsCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> COLUMNS = List.of("number", "event", "venue", "starts", "ends", "location",
        "resident", "unit", "places", "status", "conversation", "waitingSince");

    /** So that spreadsheets know the letters for what they are. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject transient BookingService service;
    @Inject transient Frame frame;
    @Inject transient Ui ui;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> said = request.getParameterMap().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        BookingChoice choice =
            BookingChoice.of(said, frame.getHere() == null ? null : frame.getHere().id(), frame.getZone());
        List<BookingRow> rows = service.export(choice.filter(clock.instant()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"bookings.csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (Writer file = response.getWriter()) {
            write(rows, file);
        }
    }

    private void write(List<BookingRow> rows, Writer file) throws IOException {
        file.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(file, CSVFormat.RFC4180);
        table.printRecord(COLUMNS.stream().map(column -> ui.text("bookings.csv." + column)));
        for (BookingRow row : rows) {
            table.printRecord(cells(row).stream().map(Cells::text));
        }
        table.flush();
    }

    private List<String> cells(BookingRow row) {
        ZoneId zone = ZoneId.of(row.location().zone());
        return List.of(row.number(), row.title(), row.venue(), time(row.startsAt(), zone), time(row.endsAt(), zone),
            row.location().name(), row.resident().name(), row.unit(), String.valueOf(row.places()),
            ui.text("status." + row.status()), ui.text(conversation(row)), time(row.talk().waitingSince(), zone));
    }

    private static String conversation(BookingRow row) {
        if (!row.talk().isBegun()) {
            return "bookings.csv.none";
        }
        return row.talk().closed() ? "status.CLOSED" : "status.OPEN";
    }

    private static String time(Instant moment, ZoneId zone) {
        return moment == null ? "" : TIME.format(moment.atZone(zone));
    }
}
