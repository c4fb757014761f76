package lobby.offer.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
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
import java.util.UUID;
import lobby.api.Body;
import lobby.conversation.card.CardKind;
import lobby.offer.OfferFacts;
import lobby.offer.OfferFilter;
import lobby.offer.OfferService;
import lobby.offer.OfferState;
import lobby.offer.OfferView;
import lobby.platform.Json;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** What staff have ready for residents. */
@Path("offers")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class OfferResource {

    private static final int PAGE = 100;

    @Inject OfferService offers;

    @GET
    public JsonObject list(@QueryParam("location") UUID location, @QueryParam("kind") CardKind kind,
        @QueryParam("state") OfferState state, @QueryParam("page") @DefaultValue("1") int page) {
        OfferFilter filter = new OfferFilter(location, kind, state);
        int first = (Math.max(1, Math.min(page, PAGE * PAGE)) - 1) * PAGE;
        JsonArrayBuilder all = Json.createArrayBuilder();
        offers.list(filter, first, PAGE).forEach(one -> all.add(of(one)));
        return Json.createObjectBuilder().add("offers", all).add("total", offers.count(filter)).build();
    }

    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id) {
        return of(offers.open(id));
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Response create(Body body) {
        body.only("location", "kind", "title", "text", "floors", "tags", "from", "until", "points", "most");
        UUID made = offers.create(body.id("location"), new OfferFacts(
            body.optionalChoice("kind", CardKind.class)
                .orElseThrow(() -> new RefusedException(Refusal.MISSING_MEMBER, "kind")),
            body.text("title"), body.optionalText("text").orElse(""), String.join(",", body.texts("floors")),
            String.join(",", body.texts("tags")), body.day("from"), body.day("until"), number(body, "points"),
            number(body, "most")));
        return Response.status(201).entity(of(offers.open(made))).build();
    }

    @POST
    @Path("{id}/activate")
    public JsonObject activate(@PathParam("id") UUID id) {
        offers.activate(id, offers.open(id).version());
        return of(offers.open(id));
    }

    @POST
    @Path("{id}/finish")
    public JsonObject finish(@PathParam("id") UUID id) {
        offers.finish(id);
        return of(offers.open(id));
    }

    private static int number(Body body, String name) {
        return (int) Math.max(-1, Math.min(body.optionalNumber(name).orElse(0L), Integer.MAX_VALUE));
    }

    private static JsonObject of(OfferView one) {
        OfferFacts facts = one.facts();
        return Json.createObjectBuilder()
            .add("id", one.id().toString())
            .add("kind", facts.kind().name())
            .add("title", facts.title())
            .add("text", facts.text())
            .add("floors", list(facts.floors()))
            .add("tags", list(facts.tags()))
            .add("from", facts.from().toString())
            .add("until", facts.until().toString())
            .add("points", facts.points())
            .add("most", facts.most())
            .add("state", one.state().name())
            .add("location", one.location().toString())
            .add("given", one.given())
            .add("redeemed", one.redeemed())
            .build();
    }

    private static JsonArrayBuilder list(String words) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String word : words.split(", ")) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        return all;
    }
}
