package lobby.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lobby.security.DemoAccounts;
import lobby.web.FrameService;

/** What the sign-in page says to whoever comes: whose house it is, and in a demo house whom one can be. */
@Named
@RequestScoped
public class Welcome {

    @Inject Instance<DemoAccounts> demo;
    @Inject FrameService service;

    public String getNetwork() {
        return service.network();
    }

    /** Empty outside of a demo house. */
    public List<DemoAccounts.Account> getDemoPeople() {
        return demo.isResolvable() ? demo.get().all() : List.of();
    }

    public String getDemoPassword() {
        return demo.isResolvable() ? demo.get().password() : "";
    }
}
