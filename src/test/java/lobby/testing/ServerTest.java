package lobby.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs a running Lobby. All share one; none may rely on what another left there, or on being first. */
@ExtendWith({ServerSaid.class, ArquillianExtension.class})
public abstract class ServerTest {

    @Deployment
    public static WebArchive lobby() {
        return Deployments.lobbyWithTests();
    }
}
