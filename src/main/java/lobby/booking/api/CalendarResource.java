package lobby.booking.api;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_DISPOSITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import lobby.booking.BookingService;
import lobby.booking.BookingView;
import lobby.platform.Settings;

/** A booking as a file for the caller's calendar. The same booking taken again replaces the one from before. */
@Path("bookings/{id}/calendar")
@ApplicationScoped
public class CalendarResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject BookingService bookings;
    @Inject Settings settings;
    @Inject Clock clock;

    @GET
    @Produces({CALENDAR, "application/json"})
    public Response file(@PathParam("id") UUID id) {
        BookingView booking = bookings.open(id);
        return Response.ok(CalendarFile.of(booking, settings.baseUrl(), clock.instant()), CALENDAR)
            .header(CONTENT_DISPOSITION, "attachment; filename=\"%s.ics\"".formatted(name(booking)))
            .build();
    }

    private static String name(BookingView booking) {
        return booking.row().number().replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
