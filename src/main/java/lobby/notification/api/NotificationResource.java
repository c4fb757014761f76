package lobby.notification.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import lobby.api.Body;
import lobby.notification.NotificationService;
import lobby.notification.NotificationView;
import lobby.platform.Json;

/** What the caller was told about their bookings. */
@Path("notifications")
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class NotificationResource {

    @Inject NotificationService notifications;

    @GET
    public JsonObject newest() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        notifications.newest().forEach(one -> all.add(json(one)));
        return Json.createObjectBuilder().add("notifications", all).build();
    }

    @PUT
    @Path("seen")
    @Consumes(APPLICATION_JSON)
    public void seen(Body body) {
        body.only("upTo");
        notifications.seen(body.moment("upTo"));
    }

    private static JsonObject json(NotificationView one) {
        return Json.createObjectBuilder()
            .add("kind", one.kind().name())
            .add("booking", one.booking().toString())
            .add("title", one.title())
            .add("startsAt", one.startsAt().toString())
            .add("toldAt", one.toldAt().toString())
            .add("seen", one.seen())
            .build();
    }
}
