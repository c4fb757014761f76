package lobby.operation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import lobby.operation.MetricsService;

/** The figures of this node, for Prometheus. */
@Path("metrics")
@ApplicationScoped
public class MetricsResource {

    @Inject MetricsService metrics;

    @GET
    @Produces("text/plain;version=0.0.4;charset=UTF-8")
    public String read() {
        return metrics.read();
    }
}
