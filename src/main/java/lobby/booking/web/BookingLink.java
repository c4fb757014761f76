package lobby.booking.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.web.Frame;

/**
 * Links for portals and mails, by what the booking system calls a booking, or by the number it has here.
 * {@code /b/R-1} leads to the booking, {@code /b/R-1/conversation} to what is said about it: residents to their pages,
 * staff to theirs. Where references of several locations are alike, that of the earliest event is meant.
 */
@WebServlet("/b/*")
public class BookingLink extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String CONVERSATION = "/conversation";

    @Inject transient BookingService bookings;
    @Inject transient Frame frame;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        boolean talk = path.endsWith(CONVERSATION);
        String called = path.substring(1, talk ? Math.max(1, path.length() - CONVERSATION.length()) : path.length());
        Optional<String> place = of(BookingFilter.MINE, called)
            .map(own -> talk ? "my/thread?booking=" + own.id() : "my/booking?id=" + own.id())
            .or(() -> of(BookingFilter.ALL, called).map(row -> talk ? conversation(row) : "booking?id=" + row.id()));
        response.setHeader("Cache-Control", "no-store");
        if (place.isPresent()) {
            response.sendRedirect(frame.getBase() + place.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<BookingRow> of(BookingFilter whose, String called) {
        List<BookingRow> rows = called.isBlank() ? List.of() : bookings.list(whose.called(called), 0, 1);
        return rows.stream().findFirst();
    }

    private static String conversation(BookingRow row) {
        if (row.talk().isBegun()) {
            return "conversations?id=" + row.talk().conversation();
        }
        return "booking?id=" + row.id() + (row.startable() ? "&start=true" : "");
    }
}
