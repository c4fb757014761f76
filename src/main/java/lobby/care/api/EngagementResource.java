package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import lobby.care.engagement.EngagementHistory;
import lobby.care.engagement.EngagementHistoryService;
import lobby.conversation.engagement.EngagementKind;
import lobby.platform.Json;

/** What the resident of a chat did besides. */
@Path("conversations/{id}/engagements")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class EngagementResource {

    @Inject EngagementHistoryService service;

    @GET
    public JsonObject read(@PathParam("id") UUID id, @QueryParam("kind") EngagementKind kind,
        @QueryParam("cursor") @DefaultValue("") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        EngagementHistory history = service.of(id, kind, cursor, limit);
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        history.kinds().forEach(one -> kinds.add(one.name()));
        JsonArrayBuilder engagements = Json.createArrayBuilder();
        history.engagements().forEach(one -> engagements.add(Json.createObjectBuilder()
            .add("kind", one.kind().name())
            .add("what", one.what())
            .add("title", one.title())
            .add("at", one.at().toString())
            .add("id", one.id().toString())));
        return Json.createObjectBuilder().add("kinds", kinds).add("engagements", engagements)
            .add("next", history.next()).build();
    }
}
