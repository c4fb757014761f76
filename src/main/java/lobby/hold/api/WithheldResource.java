package lobby.hold.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import lobby.attachment.api.Downloads;
import lobby.hold.LegalHoldService;

/** Files of messages that were taken back while their conversation was held. */
@Path("withheld")
@Produces({APPLICATION_JSON, "*/*;qs=0.5"})
@ApplicationScoped
public class WithheldResource {

    @Inject LegalHoldService holds;

    @GET
    @Path("{id}")
    public Response download(@PathParam("id") UUID id) {
        Response answer = Downloads.of(holds.file(id), null, null);
        // whoever reads it again asks again, which is written down again; and it may be destroyed
        List.of("ETag", "Accept-Ranges").forEach(answer.getHeaders()::remove);
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        return answer;
    }
}
