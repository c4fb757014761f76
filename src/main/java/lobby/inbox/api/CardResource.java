package lobby.inbox.api;

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
import lobby.conversation.CardService;
import lobby.conversation.ConversationJson;
import lobby.conversation.card.CardStanding;
import lobby.platform.Json;

/** The cards of a conversation: what became of them, and what else could be sent. */
@Path("conversations/{id}/cards")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class CardResource {

    @Inject CardService cards;

    @GET
    public JsonObject standing(@PathParam("id") UUID id) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        cards.standing(id).forEach(one -> all.add(of(one)));
        return Json.createObjectBuilder().add("cards", all).build();
    }

    @GET
    @Path("available")
    public JsonObject available(@PathParam("id") UUID id) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        cards.offered(id).forEach(one -> all.add(ConversationJson.of(one)));
        return Json.createObjectBuilder().add("cards", all).build();
    }

    private static JsonObject of(CardStanding one) {
        return Json.createObjectBuilder()
            .add("id", one.reference().toString())
            .add("state", one.state())
            .add("code", one.code())
            .add("points", one.points())
            .add("balance", one.balance())
            .add("page", one.page())
            .build();
    }
}
