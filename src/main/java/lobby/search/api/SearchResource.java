package lobby.search.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.inbox.InboxFilter;
import lobby.inbox.InboxFilter.Show;
import lobby.inbox.InboxRow;
import lobby.inbox.InboxService;
import lobby.platform.Json;
import lobby.security.Caller;

/**
 * One field that finds bookings and conversations (row X-23). It asks the services that list them, so nothing is found
 * that could not be read.
 */
@Path("search")
@Produces(APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    private static final int EACH = 6;

    @Inject BookingService bookings;
    @Inject InboxService inbox;
    @Inject Caller caller;
    @Context HttpServletRequest request;

    @GET
    public JsonObject find(@QueryParam("q") String words) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        if (words != null && !words.isBlank()) {
            inbox.list(new InboxFilter(Show.ALL, null, words, ""), EACH).rows().forEach(row -> results.add(of(row)));
            bookings.list(BookingFilter.ALL.with(words), 0, EACH).forEach(row -> results.add(of(row)));
        }
        return Json.createObjectBuilder().add("results", results).build();
    }

    private JsonObject of(InboxRow row) {
        String thread = caller.actor().isStaff() ? "/conversations?id=" : "/my/thread?id=";
        return result(row.hit() > 0 ? "MESSAGE" : "CONVERSATION", row.customer().name() + " · " + row.about().title(),
            row.lastText(), thread + row.id() + (row.hit() > 0 ? "#m-" + row.hit() : ""));
    }

    private JsonObject of(BookingRow row) {
        String page = caller.actor().isStaff() ? "/booking?id=" : "/my/booking?id=";
        return result("BOOKING", row.title() + " · " + row.resident().name(), row.number(), page + row.id());
    }

    private JsonObject result(String kind, String title, String text, String page) {
        return Json.createObjectBuilder()
            .add("kind", kind)
            .add("title", title)
            .add("text", text)
            .add("href", request.getContextPath() + page)
            .build();
    }
}
