package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import lobby.api.Body;
import lobby.care.HandOverService;
import lobby.care.desk.DeskFilter;
import lobby.care.desk.DeskPart;
import lobby.care.desk.DeskService;

/** The desk of a care team: its chats, how many there are, and how it is doing. */
@Path("care")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class DeskResource {

    @Inject DeskService desk;
    @Inject HandOverService handingOver;

    @GET
    @Path("chats")
    public JsonObject list(@QueryParam("part") DeskPart part, @QueryParam("location") UUID location,
        @QueryParam("q") String words, @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("50") int limit) {
        return DeskJson.of(desk.list(new DeskFilter(part == null ? List.of() : List.of(part), location, words, cursor),
            limit));
    }

    /** Who else may answer in all chats that the caller handles. */
    @GET
    @Path("colleagues")
    public JsonObject colleagues() {
        return DeskJson.colleagues(handingOver.colleagues());
    }

    /** Leaves all of them to a colleague, or to whoever is next. */
    @POST
    @Path("hand-over")
    @Consumes(APPLICATION_JSON)
    public JsonObject handOver(Body body) {
        return DeskJson.left(handingOver.leave(body.only("to").optionalId("to")));
    }

    @GET
    @Path("counts")
    public JsonObject counts(@QueryParam("location") UUID location) {
        return DeskJson.of(desk.counts(location));
    }

    @GET
    @Path("figures")
    public JsonObject figures(@QueryParam("location") UUID location) {
        return DeskJson.of(desk.figures(location));
    }
}
