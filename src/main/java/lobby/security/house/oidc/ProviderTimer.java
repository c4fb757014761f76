package lobby.security.house.oidc;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Asks the provider whether sign-ins still hold, each at least once a minute. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class ProviderTimer {

    @Inject ProviderSignIn provider;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        Chore.attempt("ask the provider whether sign-ins still hold", provider::lookAfter);
    }
}
