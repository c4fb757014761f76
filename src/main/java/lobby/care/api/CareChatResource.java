package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lobby.api.Body;
import lobby.api.Drafts;
import lobby.care.CareChatService;
import lobby.care.hours.Standing;
import lobby.conversation.ConversationJson;
import lobby.platform.Json;

/** The caller's own chat with the team of a location. */
@Path("locations/{id}/care")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class CareChatResource {

    @Inject CareChatService chats;

    @GET
    public JsonObject open(@PathParam("id") UUID location) {
        return Json.createObjectBuilder(ConversationJson.of(chats.open(location)))
            .add("hours", of(chats.hours(location)))
            .build();
    }

    @POST
    @Path("messages")
    @Consumes(APPLICATION_JSON)
    public Response send(@PathParam("id") UUID location, Body body) {
        return Drafts.stored(chats.send(location, Drafts.of(body)));
    }

    private static JsonObject of(Standing standing) {
        return Json.createObjectBuilder()
            .add("open", standing.open())
            .add("changesAt", standing.changesAt() == null ? JsonValue.NULL
                : Json.createValue(standing.changesAt().toString()))
            .build();
    }
}
