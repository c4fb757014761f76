package lobby.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The interface to other systems, and to our own pages' scripts. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    /**
     * Jersey would describe the interface once more, in WADL; and it would hold answers back until there are 8 KB of
     * them, although they were flushed: nobody would see how far an import is before it is over.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.server.contentLength.buffer", 0);
    }
}
