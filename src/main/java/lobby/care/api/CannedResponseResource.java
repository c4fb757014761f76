package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import lobby.care.canned.CannedInChatService;
import lobby.care.canned.CannedInChatService.Choice;
import lobby.platform.Json;

/** What is ready to be said in a chat. */
@Path("conversations/{id}/canned-responses")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class CannedResponseResource {

    @Inject CannedInChatService canned;

    @GET
    public JsonObject read(@PathParam("id") UUID id) {
        Choice choice = canned.of(id);
        JsonArrayBuilder responses = Json.createArrayBuilder();
        choice.responses().forEach(one -> responses.add(Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("topic", one.topic())
            .add("title", one.title())
            .add("text", one.text())));
        return Json.createObjectBuilder()
            .add("responses", responses)
            .add("location", choice.location().toString())
            .add("changeable", choice.changeable())
            .build();
    }
}
