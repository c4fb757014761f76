package lobby.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import lobby.platform.Words;
import lobby.web.Frame;
import lobby.web.Ui;

/** A file of bookings to begin with, with headings in the reader's language. */
@WebServlet("/import-example.csv")
public class ExampleFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Period AHEAD = Period.ofMonths(1);

    @Inject transient Frame frame;
    @Inject transient Ui ui;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate day = LocalDate.now(clock.withZone(frame.getZone())).plus(AHEAD);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition",
            "attachment; filename=\"%s.csv\"".formatted(ui.text("import.example.name")));
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Example.of(Words.of(ui.getLocale()), day).getBytes(UTF_8));
    }
}
