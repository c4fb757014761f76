package lobby.inbox.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lobby.api.Body;
import lobby.api.Drafts;
import lobby.conversation.ConversationJson;
import lobby.conversation.ConversationService;
import lobby.conversation.LookingService;
import lobby.conversation.MessagePage;
import lobby.inbox.InboxFilter;
import lobby.inbox.InboxFilter.Kind;
import lobby.inbox.InboxFilter.Show;
import lobby.inbox.InboxService;

/** The inbox, and one conversation of any kind: read it, write in it, and the verbs. */
@Path("conversations")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class ConversationResource {

    private static final String PAGE = "50";

    @Inject ConversationService conversations;
    @Inject LookingService looking;
    @Inject InboxService inbox;

    @GET
    public JsonObject list(@QueryParam("state") @DefaultValue("ALL") Show state, @QueryParam("kind") Kind kind,
        @QueryParam("unread") boolean unread, @QueryParam("location") UUID location, @QueryParam("q") String words,
        @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue(PAGE) int limit) {
        Show show = unread ? Show.UNREAD : state;
        return InboxJson.of(inbox.list(new InboxFilter(show, kind, location, words, cursor), limit));
    }

    @GET
    @Path("counts")
    public JsonObject counts(@QueryParam("location") UUID location) {
        return InboxJson.of(inbox.counts(location));
    }

    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id) {
        return ConversationJson.of(conversations.open(id));
    }

    @GET
    @Path("{id}/messages")
    public JsonObject messages(@PathParam("id") UUID id, @QueryParam("after") Long after,
        @QueryParam("before") Long before, @QueryParam("unsentAfter") Long unsentAfter,
        @QueryParam("limit") @DefaultValue(PAGE) int limit) {
        if (unsentAfter != null) {
            return ConversationJson.of(conversations.unsentAfter(id, unsentAfter, limit));
        }
        MessagePage page = after != null
            ? conversations.after(id, after, limit)
            : conversations.before(id, before == null ? Long.MAX_VALUE : before, limit);
        return ConversationJson.of(page);
    }

    @POST
    @Path("{id}/messages")
    @Consumes(APPLICATION_JSON)
    public Response send(@PathParam("id") UUID id, Body body) {
        return Drafts.stored(conversations.send(id, Drafts.of(body), Drafts.assent(body)));
    }

    @DELETE
    @Path("{id}/messages/{number}")
    public void unsend(@PathParam("id") UUID id, @PathParam("number") long number) {
        conversations.unsend(id, number);
    }

    @POST
    @Path("{id}/close")
    public JsonObject close(@PathParam("id") UUID id) {
        return ConversationJson.of(conversations.close(id));
    }

    @POST
    @Path("{id}/reopen")
    public JsonObject reopen(@PathParam("id") UUID id) {
        return ConversationJson.of(conversations.reopen(id));
    }

    @PUT
    @Path("{id}/read")
    @Consumes(APPLICATION_JSON)
    public void read(@PathParam("id") UUID id, Body body) {
        conversations.read(id, body.only("upTo").number("upTo"));
    }

    @PUT
    @Path("{id}/delivered")
    @Consumes(APPLICATION_JSON)
    public void delivered(@PathParam("id") UUID id, Body body) {
        conversations.delivered(id, body.only("upTo").number("upTo"));
    }

    @POST
    @Path("{id}/looking")
    public void looks(@PathParam("id") UUID id) {
        looking.looks(id, true);
    }

    @DELETE
    @Path("{id}/looking")
    public void looksAway(@PathParam("id") UUID id) {
        looking.looks(id, false);
    }

    @PUT
    @Path("{id}/mute")
    @Consumes(APPLICATION_JSON)
    public void mute(@PathParam("id") UUID id, Body body) {
        conversations.mute(id, body.only("muted").flag("muted", true));
    }

    @POST
    @Path("{id}/leave")
    @Consumes(APPLICATION_JSON)
    public void leave(@PathParam("id") UUID id, Body body) {
        conversations.leave(id, body.only("upTo").number("upTo"));
    }

    @POST
    @Path("{id}/typing")
    public void typing(@PathParam("id") UUID id) {
        conversations.typing(id);
    }
}
