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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lobby.api.Body;
import lobby.api.Drafts;
import lobby.care.first.FirstWordService;
import lobby.conversation.ConversationJson;

/** The chat of a resident with the team of a location, for that team: also before there is one. */
@Path("locations/{id}/care/residents/{resident}")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class FirstWordResource {

    @Inject FirstWordService service;

    @GET
    public JsonObject open(@PathParam("id") UUID location, @PathParam("resident") UUID resident) {
        return ConversationJson.of(service.open(location, resident));
    }

    @POST
    @Path("messages")
    @Consumes(APPLICATION_JSON)
    public Response send(@PathParam("id") UUID location, @PathParam("resident") UUID resident, Body body) {
        return Drafts.stored(service.send(location, resident, Drafts.of(body), Drafts.assent(body)));
    }
}
