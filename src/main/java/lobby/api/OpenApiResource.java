package lobby.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The description of this interface, for whoever writes against it. */
@Path("openapi.yaml")
@ApplicationScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml;charset=UTF-8")
    public InputStream read() {
        return OpenApiResource.class.getResourceAsStream("/openapi.yaml");
    }
}
