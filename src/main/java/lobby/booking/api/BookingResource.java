package lobby.booking.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.api.Body;
import lobby.api.Drafts;
import lobby.api.OffsetCursor;
import lobby.booking.BookingConversationService;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.conversation.ConversationJson;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Bookings the caller may see, and the conversation about one. */
@Path("bookings")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class BookingResource {

    private static final int MOST = 100;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2999-01-01T00:00:00Z");

    @Inject BookingService bookings;
    @Inject BookingConversationService conversations;

    @GET
    public JsonObject list(@QueryParam("location") UUID location, @QueryParam("from") String from,
        @QueryParam("to") String until, @QueryParam("q") String words, @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("50") int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        int first = OffsetCursor.parse(cursor);
        BookingFilter filter = BookingFilter.ALL.at(location).during(moment(from), moment(until)).with(words);
        List<BookingRow> rows = bookings.list(filter, first, size + 1);
        return BookingJson.of(rows.subList(0, Math.min(size, rows.size())),
            rows.size() > size ? OffsetCursor.text(first + size) : null);
    }

    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id) {
        return BookingJson.of(bookings.open(id));
    }

    @POST
    @Path("{id}/cancel")
    public JsonObject cancel(@PathParam("id") UUID id) {
        bookings.cancel(id);
        return open(id);
    }

    @POST
    @Path("{id}/check-in")
    public JsonObject checkIn(@PathParam("id") UUID id) {
        bookings.checkIn(id);
        return open(id);
    }

    @GET
    @Path("{id}/conversation")
    public JsonObject conversation(@PathParam("id") UUID id) {
        return ConversationJson.of(conversations.open(id));
    }

    @POST
    @Path("{id}/conversation/messages")
    @Consumes(APPLICATION_JSON)
    public Response send(@PathParam("id") UUID id, Body body) {
        return Drafts.stored(conversations.send(id, Drafts.of(body), Drafts.assent(body)));
    }

    private static Instant moment(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Optional.of(Instant.parse(text)).filter(
                moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST))
                .orElseThrow(() -> new RefusedException(Refusal.OUT_OF_RANGE));
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(Refusal.OUT_OF_RANGE);
        }
    }
}
