package lobby.care.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import lobby.api.Body;
import lobby.care.CareHandlingService;
import lobby.care.HandOverService;
import lobby.conversation.ConversationJson;
import lobby.conversation.ConversationService;

/** Who of a team answers in a chat. */
@Path("conversations")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class HandlingResource {

    /** More than any reason needs. */
    private static final int LARGEST = 4 * 1024;

    @Inject CareHandlingService handling;
    @Inject HandOverService handingOver;
    @Inject ConversationService conversations;

    @POST
    @Path("{id}/take")
    public JsonObject take(@PathParam("id") UUID id) {
        return ConversationJson.of(handling.take(id));
    }

    @POST
    @Path("{id}/overtake")
    @Consumes(APPLICATION_JSON)
    public JsonObject overtake(@PathParam("id") UUID id, Body body) {
        return ConversationJson.of(handling.overtake(id, body.only("from").id("from")));
    }

    @POST
    @Path("{id}/release")
    public JsonObject release(@PathParam("id") UUID id) {
        return ConversationJson.of(handling.release(id));
    }

    /** Who else may answer in it. */
    @GET
    @Path("{id}/colleagues")
    public JsonObject colleagues(@PathParam("id") UUID id) {
        return DeskJson.colleagues(handingOver.colleagues(id));
    }

    @POST
    @Path("{id}/hand-over")
    @Consumes(APPLICATION_JSON)
    public JsonObject handOver(@PathParam("id") UUID id, Body body) {
        return ConversationJson.of(handingOver.handOver(id, body.only("to").id("to")));
    }

    /** What closing is called at the desk, where the house may want to know why: nothing has to be sent otherwise. */
    @POST
    @Path("{id}/finish")
    public JsonObject finish(@PathParam("id") UUID id, InputStream sent) throws IOException {
        return ConversationJson.of(conversations.close(id, reason(sent.readNBytes(LARGEST))));
    }

    private static String reason(byte[] sent) {
        return sent.length == 0 ? "" : Body.read(sent).only("reason").optionalText("reason").orElse("");
    }
}
