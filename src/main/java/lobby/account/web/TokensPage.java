package lobby.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.account.ApiTokenService;
import lobby.account.ApiTokenView;
import lobby.security.door.Scope;

/** The API tokens of a person. A secret is there once, right after its token was made. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject ApiTokenService service;

    private List<ApiTokenView> tokens = List.of();
    private String name;
    private int days = USUAL_DAYS;
    private Scope[] scopes = {Scope.READ};
    private String secret;

    @PostConstruct
    void open() {
        tokens = service.list();
    }

    public void make() {
        secret = service.make(name, days, Set.of(scopes));
        open();
        name = null;
        days = USUAL_DAYS;
        scopes = new Scope[] {Scope.READ};
    }

    public void revoke(UUID token) {
        service.revoke(token);
        open();
        secret = null;
    }

    public List<ApiTokenView> getTokens() {
        return tokens;
    }

    /** What was just made; null otherwise. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** What one may be made for. */
    public Scope[] getAllScopes() {
        return Scope.values();
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }
}
