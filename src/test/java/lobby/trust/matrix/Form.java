package lobby.trust.matrix;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import lobby.testing.Personas;
import lobby.trust.matrix.Matrix.Deed;

/**
 * A form of a page that changes something.
 *
 * @param keeper who may do it, and gets the form to look at
 * @param done whether it was done for the actor
 */
record Form(Deed deed, Personas keeper, Function<Scene, String> path, String id, Filling filling,
    BiPredicate<Scene, Who> done) {

    /** What is typed into it. */
    interface Filling {

        FacesForm fill(FacesForm form, Scene scene);
    }

    static Form of(String action, String object, Personas keeper, Function<Scene, String> path, String id,
        Filling filling, BiPredicate<Scene, Who> done) {
        return new Form(new Deed(action, object), keeper, path, id, filling, done);
    }

    /** As it is given to whoever may do it, with what is to be sent, sent by the actor. */
    FacesForm given(ApiClient keeping, Scene scene, ApiClient actor) {
        return filling.fill(FacesForm.of(keeping, path.apply(scene), id), scene).by(actor);
    }

    /** As the actor gets it, where there is one for them; otherwise as somebody else got it. */
    FacesForm own(ApiClient actor, Scene scene, FacesForm given) {
        String page = path.apply(scene);
        boolean hasOne = actor.get(page).body().contains("id=\"" + id + "\"");
        UnaryOperator<FacesForm> filled = form -> filling.fill(form, scene);
        return hasOne ? filled.apply(FacesForm.of(actor, page, id)) : given;
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(id, deed);
    }
}
