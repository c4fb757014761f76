package lobby.trust.matrix;

import java.util.function.BiFunction;
import java.util.function.Function;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.trust.Doors.Door;
import lobby.trust.matrix.Matrix.Deed;

/**
 * A way through a door to something of the matrix.
 *
 * @param desk whether it leads through the rooms of the staff: then nobody else learns that there is anything
 * @param evidence what an answer has in it that shows the thing; null where the status says all
 * @param list whether it is a list, that has the thing or has it not, whoever asks
 */
record Way(Door door, Deed deed, boolean desk, boolean list, Begin begin, BiFunction<ApiClient, Scene, Answer> asking,
    Function<Scene, String> evidence) {

    /** How things stand when it is tried. */
    enum Begin {
        SILENT,
        BEGUN,
        CLOSED
    }

    /** A call that says by its status what came of it. */
    static Way call(String door, String action, String object, BiFunction<ApiClient, Scene, Answer> asking) {
        return new Way(door(door), new Deed(action, object), false, false, Begin.BEGUN, asking, null);
    }

    /** A call that shows one thing, or says why not. */
    static Way shows(String door, String action, String object, Function<Scene, String> path,
        Function<Scene, String> evidence) {
        return call(door, action, object, (who, scene) -> who.get(path.apply(scene))).with(evidence);
    }

    /** A list, or a part of something, that has the thing in it or not. */
    static Way lists(String door, String action, String object, Function<Scene, String> path,
        Function<Scene, String> evidence) {
        Way way = shows(door, action, object, path, evidence);
        return new Way(way.door, way.deed, false, true, way.begin, way.asking, evidence);
    }

    /** A line that frames come over: nobody asks for them. */
    static Way listening(String door, String action, String object) {
        return new Way(door(door), new Deed(action, object), false, true, Begin.BEGUN, null, null);
    }

    boolean canBeAsked() {
        return asking != null;
    }

    Way atTheDesk() {
        return new Way(door, deed, true, list, begin, asking, evidence);
    }

    Way when(Begin state) {
        return new Way(door, deed, desk, list, state, asking, evidence);
    }

    private Way with(Function<Scene, String> shown) {
        return new Way(door, deed, desk, list, begin, asking, shown);
    }

    private static Door door(String text) {
        String[] parts = text.split(" ", 2);
        return new Door(parts[0], parts[1]);
    }

    /** What the matrix wants of it. */
    Expected expected(Who who) {
        if (desk && Matrix.of(who, "enter", "desk") == Expected.UNKNOWN) {
            return Expected.UNKNOWN;
        }
        return Matrix.of(who, deed.action(), deed.object());
    }

    /** Whether what came of it is what was wanted; a list that has nothing of it says no more than that. */
    boolean holds(Expected wanted, Expected came) {
        return wanted == came || list && wanted != Expected.YES && wanted != Expected.SIGN_IN && came != Expected.YES
            && came != Expected.SIGN_IN;
    }

    Expected judge(Answer answer, Scene scene) {
        Expected came = Expected.of(answer);
        boolean shows = evidence == null || answer.body().contains(evidence.apply(scene));
        if (came == Expected.YES && !shows && !list) {
            throw new AssertionError("answered 200 without what was asked for: " + answer.body());
        }
        return came == Expected.YES && !shows ? Expected.UNKNOWN : came;
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(door, deed);
    }
}
