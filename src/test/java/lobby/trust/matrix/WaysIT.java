package lobby.trust.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.trust.matrix.Way.Begin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SEC-01: every cell of the matrix over every way there is. Whoever may not see a thing finds no word of it. */
class WaysIT extends Actors {

    @ParameterizedTest
    @MethodSource("ways")
    void everybody_gets_what_the_matrix_says(Way way) {
        boolean reading = way.door().kind().matches("GET|PAGE|SERVLET");
        Scene shared = scene(way);
        List<String> findings = new ArrayList<>();
        for (Who who : Who.values()) {
            Scene scene = reading ? shared : scene(way);
            Answer answer = patiently(() -> way.asking().apply(actor(who), scene));
            Expected wanted = way.expected(who);
            Expected came = way.judge(answer, scene);
            if (!way.holds(wanted, came)) {
                findings.add("%s wanted %s, got %s".formatted(who, wanted, came));
            }
            if (came == Expected.UNKNOWN || came == Expected.SIGN_IN) {
                assertThat(answer.body()).as("%s by %s", way, who)
                    .doesNotContain("Word of " + scene.mark, scene.notes());
            }
        }
        assertThat(findings).as(way.toString()).isEmpty();
    }

    static Stream<Way> ways() {
        return Ways.all().stream().filter(Way::canBeAsked);
    }

    private Scene scene(Way way) {
        if (way.begin() == Begin.SILENT) {
            return Scene.silent(cast(), manager());
        }
        return way.begin() == Begin.CLOSED ? scene().closed() : scene();
    }
}
