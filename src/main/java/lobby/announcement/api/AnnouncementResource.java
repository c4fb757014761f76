package lobby.announcement.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lobby.announcement.AnnouncementFilter;
import lobby.announcement.AnnouncementService;
import lobby.announcement.AnnouncementState;
import lobby.announcement.AnnouncementWords;
import lobby.announcement.AnnouncingService;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceService;
import lobby.announcement.mine.MyAnnouncementService;
import lobby.api.Body;
import lobby.api.OffsetCursor;
import lobby.platform.Json;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** What the house tells many at once: to those who got it, and to those who look after it. */
@Path("announcements")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class AnnouncementResource {

    private static final int MOST = 100;

    @Inject AnnouncementService announcements;
    @Inject AnnouncingService announcing;
    @Inject MyAnnouncementService mine;
    @Inject AudienceService audiences;

    /** Who looks after none has only those that they got. */
    @GET
    public JsonObject list(@QueryParam("mine") @DefaultValue("false") boolean own,
        @QueryParam("location") UUID location, @QueryParam("state") AnnouncementState state,
        @QueryParam("q") String words,
        @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        int size = Math.max(1, Math.min(limit, MOST));
        int first = OffsetCursor.parse(cursor);
        List<JsonObject> rows = own || !announcements.looksAfterSome()
            ? mine.list(first, size + 1).rows().stream().map(AnnouncementJson::of).toList()
            : announcements.list(new AnnouncementFilter(location, state, words), first, size + 1).stream()
                .map(AnnouncementJson::of).toList();
        JsonArrayBuilder shown = Json.createArrayBuilder();
        rows.stream().limit(size).forEach(shown::add);
        return Json.createObjectBuilder().add("announcements", shown)
            .add("next", rows.size() > size ? Json.createValue(OffsetCursor.text(first + size)) : JsonValue.NULL)
            .build();
    }

    @GET
    @Path("audience")
    public JsonObject audience(@QueryParam("location") List<UUID> locations, @QueryParam("floor") List<String> floors,
        @QueryParam("tag") List<String> tags, @QueryParam("event") UUID event) {
        return AnnouncementJson.of(audiences.preview(
            new Audience(Set.copyOf(locations), new TreeSet<>(floors), new TreeSet<>(tags), event)));
    }

    /** Who got it has read it by that; who looks after it has not. */
    @GET
    @Path("{id}")
    public JsonObject open(@PathParam("id") UUID id, @QueryParam("mine") @DefaultValue("false") boolean own) {
        return own || !announcements.looksAfterSome() ? AnnouncementJson.of(mine.open(id))
            : AnnouncementJson.of(announcements.open(id));
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Response write(Body body) {
        body.only("title", "text", "locations", "floors", "tags", "event", "at", "send");
        Instant at = body.has("at") ? body.moment("at") : null;
        boolean send = body.flag("send", false);
        if (send && at != null) {
            throw new RefusedException(Refusal.WRONG_MEMBER, "send");
        }
        AnnouncementWords words = new AnnouncementWords(body.text("title"), body.text("text"));
        Audience audience = new Audience(Set.copyOf(body.ids("locations")), Set.copyOf(body.texts("floors")),
            Set.copyOf(body.texts("tags")), body.optionalId("event").orElse(null));
        UUID id = send ? announcing.tell(words, audience)
            : at == null ? announcing.write(words, audience, null) : announcing.tellAt(words, audience, at);
        return Response.status(CREATED).entity(AnnouncementJson.of(announcements.open(id))).build();
    }

    @POST
    @Path("{id}/send")
    public JsonObject send(@PathParam("id") UUID id) {
        announcing.send(id);
        return AnnouncementJson.of(announcements.open(id));
    }
}
