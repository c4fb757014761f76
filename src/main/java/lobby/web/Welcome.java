package lobby.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lobby.platform.Settings;

/** What the sign-in page says to whoever comes: whose house it is, and in a demo house whom one can be. */
@Named
@RequestScoped
public class Welcome {

    private static final List<String> DEMO_PEOPLE = List.of("nadia", "luc", "bea", "grace", "margit", "elena", "jun");

    @Inject Settings settings;
    @Inject FrameService service;

    public String getNetwork() {
        return service.network();
    }

    /** Empty outside of a demo house. */
    public List<String> getDemoPeople() {
        return settings.demo() ? DEMO_PEOPLE : List.of();
    }
}
