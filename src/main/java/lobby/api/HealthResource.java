package lobby.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.OK;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import lobby.platform.Readiness;

/** Whether this node lives, and whether it can work: for whoever restarts it, and whoever sends people to it. */
@Path("health")
@Produces(APPLICATION_JSON)
public class HealthResource {

    @Inject Readiness readiness;

    @GET
    @Path("live")
    public Response live() {
        return Response.ok(new Health("UP")).build();
    }

    @GET
    @Path("ready")
    public Response ready() {
        boolean ready = readiness.isReady();
        return Response.status(ready ? OK : SERVICE_UNAVAILABLE).entity(new Health(ready ? "UP" : "DOWN")).build();
    }

    /** What a probe is told. */
    public record Health(String status) {
    }
}
