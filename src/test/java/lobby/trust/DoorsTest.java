package lobby.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lobby.trust.Doors.Door;
import org.junit.jupiter.api.Test;

/** A way in that nobody has thought about fails the build: each is listed, with what a stranger gets there. */
class DoorsTest {

    private final List<Door> built = Doors.built().all();
    private final List<Door> listed = DoorList.read().stream().map(DoorList::door).toList();

    @Test
    void every_door_is_listed() {
        assertThat(built).isSubsetOf(listed);
    }

    @Test
    void there_is_no_listed_door_that_is_not_there() {
        assertThat(listed).isSubsetOf(built);
    }

    @Test
    void no_door_is_listed_twice() {
        assertThat(listed).doesNotHaveDuplicates();
    }

    @Test
    void doors_of_every_kind_are_found() {
        assertThat(built).extracting(Door::kind).contains(
            "GET", "POST", "PUT", "DELETE", "PAGE", "SERVLET", "FILTER", "SOCKET");
        assertThat(built).contains(new Door("POST", "/api/conversations/{id}/close"), new Door("PAGE", "/my/booking"),
            new Door("SOCKET", "/push"), new Door("SERVLET", "/sign-out"));
    }
}
