package lobby.administration.founding;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has the founding code announced once the application, and where it is, is known. */
@WebListener
public class FoundingNotice implements ServletContextListener {

    @Inject FoundingCodes codes;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        codes.announce(event.getServletContext().getContextPath());
    }
}
