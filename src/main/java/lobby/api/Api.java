package lobby.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where other systems, and the scripts of our own pages, talk to Lobby: everything under {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {

    /** Jersey would describe the API once more, in WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
