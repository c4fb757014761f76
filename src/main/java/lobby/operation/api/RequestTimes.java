package lobby.operation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import lobby.operation.Meter;

/** Measures the calls of the interface, each under the name of the method that answers it. */
@Provider
@ApplicationScoped
public class RequestTimes implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEGAN = "lobby.began";

    @Inject Meter meter;
    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext call) {
        call.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (call.getProperty(BEGAN) instanceof Long began && resource.getResourceMethod() != null) {
            String name = resource.getResourceClass().getSimpleName() + "." + resource.getResourceMethod().getName();
            meter.took(name, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
