package lobby.trust.matrix;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lobby.trust.Doors;
import lobby.trust.Doors.Door;
import lobby.trust.matrix.Matrix.Deed;
import org.junit.jupiter.api.Test;

/** The matrix has no hole: it says something of everybody, and no door leads past it. */
class MatrixTest {

    private final List<Door> nothing = Matrix.lines("doors-to-nothing.csv").stream()
        .map(line -> new Door(line.get("kind"), line.get("place"))).toList();
    private final Set<Door> tried = Ways.all().stream().map(Way::door).collect(toSet());

    @Test
    void says_something_of_everybody() {
        assertThat(Matrix.all()).isNotEmpty().allSatisfy((deed, row) ->
            assertThat(row.keySet()).as("%s", deed).containsExactlyInAnyOrder(Who.values()));
    }

    @Test
    void every_door_leads_to_something_of_it_or_to_nothing_of_anybody() {
        Set<Door> thought = new HashSet<>(tried);
        thought.addAll(nothing);

        assertThat(Doors.built().all()).isNotEmpty().isSubsetOf(thought);
    }

    @Test
    void no_door_that_leads_to_something_is_said_to_lead_to_nothing() {
        assertThat(nothing).doesNotContainAnyElementsOf(tried).doesNotHaveDuplicates().isSubsetOf(Doors.built().all());
    }

    @Test
    void whatever_it_says_is_tried() {
        Set<Deed> done = Ways.all().stream().map(Way::deed).collect(toSet());
        Forms.all().forEach(form -> done.add(form.deed()));
        done.add(new Deed("enter", "desk"));

        assertThat(Matrix.all().keySet()).isSubsetOf(done);
    }

    @Test
    void nobody_who_is_not_signed_in_gets_anything() {
        assertThat(Matrix.all()).allSatisfy((deed, row) -> assertThat(List.of(row.get(Who.AN), row.get(Who.EX)))
            .containsOnly(deed.object().equals("health") ? Expected.YES : Expected.SIGN_IN));
    }
}
