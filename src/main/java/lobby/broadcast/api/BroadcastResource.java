package lobby.broadcast.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.api.Body;
import lobby.api.OffsetCursor;
import lobby.broadcast.BroadcastFilter;
import lobby.broadcast.BroadcastService;
import lobby.broadcast.BroadcastState;
import lobby.broadcast.BroadcastView;
import lobby.broadcast.BroadcastWords;
import lobby.broadcast.BroadcastingService;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Recurrence;
import lobby.platform.Json;

/** What the team tells many residents one way, for those who look after it. */
@Path("broadcasts")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class BroadcastResource {

    private static final int MOST = 100;

    @Inject BroadcastService broadcasts;
    @Inject BroadcastingService broadcasting;

    @GET
    public JsonObject list(@QueryParam("location") UUID location, @QueryParam("state") BroadcastState state,
        @QueryParam("q") String words, @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("50") int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        int first = OffsetCursor.parse(cursor);
        List<BroadcastView> rows = broadcasts.list(new BroadcastFilter(location, state, words), first, size + 1);
        JsonArrayBuilder shown = Json.createArrayBuilder();
        rows.stream().limit(size).map(BroadcastJson::of).forEach(shown::add);
        return Json.createObjectBuilder().add("broadcasts", shown)
            .add("next", rows.size() > size ? Json.createValue(OffsetCursor.text(first + size)) : JsonValue.NULL)
            .build();
    }

    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id) {
        return BroadcastJson.of(broadcasts.open(id), broadcasts.file(id), broadcasts.rounds(id));
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Response write(Body body) {
        body.only("title", "text", "locations", "floors", "tags", "startsAt", "endsAt", "recurrence",
            "attachment", "publish");
        BroadcastWords words = new BroadcastWords(body.text("title"), body.text("text"),
            body.optionalId("attachment").orElse(null));
        Audience audience = new Audience(Set.copyOf(body.ids("locations")), Set.copyOf(body.texts("floors")),
            Set.copyOf(body.texts("tags")), null);
        Plan plan = new Plan(body.has("startsAt") ? body.moment("startsAt") : null,
            body.has("endsAt") ? body.moment("endsAt") : null,
            body.optionalChoice("recurrence", Recurrence.class).orElse(Recurrence.ONCE));
        UUID id = body.flag("publish", false) ? broadcasting.tell(words, audience, plan)
            : broadcasting.write(words, audience, plan);
        return Response.status(CREATED).entity(open(id)).build();
    }

    @POST
    @Path("{id}/publish")
    public JsonObject publish(@PathParam("id") UUID id) {
        broadcasting.publish(id);
        return open(id);
    }

    @POST
    @Path("{id}/finish")
    public JsonObject finish(@PathParam("id") UUID id) {
        broadcasting.finish(id);
        return open(id);
    }
}
