package lobby.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lobby.security.Caller;
import lobby.security.signin.SignInNews;

/** Writes down who signed in, and that somebody could not. */
@Stateless
@PermitAll
public class SignInAudit {

    @Inject AuditTrail audit;
    @Inject Caller caller;

    public void hear(@Observes SignInNews news) {
        caller.comesFrom(news.address());
        audit.recordBy(news.person(), news.isRefused() ? Action.SIGN_IN_REFUSED : Action.SIGNED_IN, news.person());
    }
}
