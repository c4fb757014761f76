package lobby.trust.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lobby.testing.ApiClient;
import lobby.testing.Personas;
import lobby.trust.TrustTest;

/** A test that everybody of the matrix takes part in. */
abstract class Actors extends TrustTest {

    private static final int MANAGERS = 20;
    private static final Map<Who, ApiClient> ACTORS = new EnumMap<>(Who.class);
    private static List<ApiClient> managers;
    private static int turn;

    ApiClient actor(Who who) {
        return ACTORS.computeIfAbsent(who, this::entering);
    }

    /** Something of Ruth's that somebody has begun to talk about. */
    Scene scene() {
        return Scene.of(cast(), manager());
    }

    /** By turns, because nobody sends as many messages as are needed. */
    ApiClient manager() {
        if (managers == null) {
            managers = cast().colleagues(MANAGERS).stream().map(this::comingIn).toList();
        }
        return managers.get(turn++ % MANAGERS);
    }

    private ApiClient entering(Who who) {
        return switch (who) {
            case AN -> anonymously();
            case EX -> closed();
            default -> comingIn(who.persona().orElseThrow().login());
        };
    }

    private ApiClient closed() {
        ApiClient owner = comingIn(Personas.OLGA.login());
        String door = owner.cookie("LOBBY_DOOR");
        owner.delete("/api/session").require(204);
        return anonymously().with("Cookie", "LOBBY_DOOR=" + door);
    }
}
