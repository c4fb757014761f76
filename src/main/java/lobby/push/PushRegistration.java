package lobby.push;

import static java.util.logging.Level.FINE;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.util.logging.Logger;

/** Registers the push endpoint by hand: Payara now and then leaves an annotated one out without a word. */
@WebListener
public class PushRegistration implements ServletContextListener {

    private static final Logger LOGGER = Logger.getLogger(PushRegistration.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container =
            (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(PushEndpoint.class);
        } catch (DeploymentException registered) {
            LOGGER.log(FINE, "the container has registered it already", registered);
        }
    }
}
