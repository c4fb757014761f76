package lobby.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The interface to other systems, and to our own pages' scripts. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    /** Jersey would describe the interface once more, in WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
