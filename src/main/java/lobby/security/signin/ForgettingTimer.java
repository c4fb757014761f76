package lobby.security.signin;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Has failed sign-ins forgotten, every hour, that no longer make anybody wait. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class ForgettingTimer {

    @Inject SignInThrottle throttle;

    @Schedule(hour = "*", persistent = false)
    void forget() {
        Chore.attempt("forget failed sign-ins", throttle::forget);
    }
}
