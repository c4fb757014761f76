package lobby.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import lobby.account.Me;
import lobby.account.PlaceView;
import lobby.account.ProfileService;
import lobby.people.PersonJson;
import lobby.platform.Json;

/** Who is signed in, and what they may do where. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject ProfileService profiles;

    @GET
    public JsonObject me() {
        Me me = profiles.me();
        JsonArrayBuilder locations = Json.createArrayBuilder();
        me.locations().forEach(place -> locations.add(place(place)));
        return Json.createObjectBuilder()
            .add("person", PersonJson.of(me.person()))
            .add("language", me.language())
            .add("staff", me.staff())
            .add("resident", me.resident())
            .add("owner", me.owner())
            .add("operator", me.operator())
            .add("locations", locations)
            .build();
    }

    private static JsonObjectBuilder place(PlaceView place) {
        JsonObjectBuilder permissions = Json.createObjectBuilder();
        place.permissions().forEach((area, level) -> permissions.add(area.name(), level.name()));
        return Json.createObjectBuilder()
            .add("id", place.id().toString())
            .add("name", place.name())
            .add("zone", place.zone())
            .add("member", place.member())
            .add("permissions", permissions);
    }
}
