package lobby.intake.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.CREATED;
import static jakarta.ws.rs.core.Response.Status.OK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import lobby.api.Body;
import lobby.intake.BookingIntakeService;
import lobby.intake.Outcome;
import lobby.intake.Taken;
import lobby.platform.Json;

/** Bookings by the name that another system gave them. */
@Path("bookings/by-reference")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@ApplicationScoped
public class BookingByReferenceResource {

    @Inject BookingIntakeService intake;

    /** Makes it, or changes what changed; the same again changes nothing. */
    @PUT
    @Path("{reference}")
    public Response put(@PathParam("reference") String reference, Body body) {
        UUID location = body.id("location");
        Taken taken = intake.put(location, BookingBody.read(reference, body, intake.zoneOf(location)));
        return Response.status(taken.outcome() == Outcome.CREATED ? CREATED : OK)
            .entity(Json.createObjectBuilder()
                .add("outcome", taken.outcome().name())
                .add("id", taken.booking().toString())
                .add("number", taken.number())
                .build())
            .build();
    }
}
