package lobby.account;

import static lobby.security.Role.OPERATOR;
import static lobby.security.Role.RESIDENT;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lobby.security.Actor;
import lobby.security.Caller;

/** A person's own account: who they are here, and what they say of themselves. */
@Stateless
@RolesAllowed({STAFF, RESIDENT, OPERATOR})
public class ProfileService {

    @Inject Caller caller;
    @Inject AccountRepository accounts;

    public Me me() {
        Actor actor = caller.actor();
        List<PlaceView> places = accounts.locationsOf(actor).stream()
            .map(location -> PlaceView.of(location, actor))
            .toList();
        return Me.of(caller.person(), actor, places);
    }

    public Profile profile() {
        return Profile.of(caller.person());
    }

    public void change(Profile profile) {
        profile.applyTo(caller.person());
    }
}
