package lobby.trust.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * BI-24: everybody presses every button, be it theirs or one they have only heard of. Somebody who has no such button
 * sends the form of somebody who has, as a script of Faces does and as a browser does.
 */
class FormsIT extends Actors {

    @ParameterizedTest
    @MethodSource("forms")
    void a_button_does_what_the_matrix_says_for_everybody_who_presses_it(Form form) {
        ApiClient keeper = comingIn(form.keeper().login());
        List<String> findings = new ArrayList<>();
        for (Who who : Who.values()) {
            Scene scene = Scene.silent(cast(), manager());
            ApiClient actor = actor(who);
            FacesForm given = form.given(keeper, scene, actor);
            String button = given.button();

            Answer ajax = form.own(actor, scene, given).ajax(button, "@all");
            boolean byAjax = form.done().test(scene, who);
            Answer plain = form.own(actor, scene, given).with(button, button).submit();
            boolean byBrowser = form.done().test(scene, who);

            Expected wanted = Matrix.of(who, form.deed().action(), form.deed().object());
            if ((byAjax || byBrowser) != (wanted == Expected.YES)) {
                findings.add("%s wanted %s, did it: %s".formatted(who, wanted, byAjax || byBrowser));
            }
            if (wanted == Expected.SIGN_IN) {
                assertThat(ajax.body()).contains("<redirect url=\"" + base().getPath() + "sign-in");
                assertThat(Expected.of(plain)).isEqualTo(Expected.SIGN_IN);
            }
            assertThat(List.of(ajax.status(), plain.status())).as("%s by %s", form, who).doesNotContain(500);
        }
        assertThat(findings).as(form.toString()).isEmpty();
    }

    static Stream<Form> forms() {
        return Forms.all().stream();
    }
}
