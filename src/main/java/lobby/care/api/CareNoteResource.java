package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import lobby.api.Body;
import lobby.care.note.Aside;
import lobby.care.note.CareNoteService;
import lobby.conversation.ConversationJson;
import lobby.conversation.Draft;
import lobby.platform.Json;

/** What stands beside a chat for the team alone. */
@Path("conversations/{id}/asides")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class CareNoteResource {

    @Inject CareNoteService notes;

    @GET
    public JsonObject read(@PathParam("id") UUID id) {
        JsonArrayBuilder asides = Json.createArrayBuilder();
        notes.asides(id).forEach(aside -> asides.add(of(aside)));
        return Json.createObjectBuilder().add("asides", asides).build();
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public JsonObject write(@PathParam("id") UUID id, Body body) {
        body.only("clientId", "text");
        return of(notes.write(id, new Draft(body.id("clientId"), body.text("text"))));
    }

    private static JsonObject of(Aside aside) {
        return Json.createObjectBuilder()
            .add("id", aside.id())
            .add("kind", aside.kind().name())
            .add("at", aside.at().toString())
            .add("by", ConversationJson.person(aside.by()))
            .add("text", aside.text())
            .build();
    }
}
