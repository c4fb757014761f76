package lobby.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface to other systems, and to our own pages' scripts. */
@ApplicationPath("api")
public class ApiApplication extends Application {
}
