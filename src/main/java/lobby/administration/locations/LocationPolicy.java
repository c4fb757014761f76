package lobby.administration.locations;

import lobby.security.Actor;

/** Who may see and change which locations a network has: its owner, and nobody else. */
final class LocationPolicy {

    static boolean mayChange(Actor actor) {
        return actor.owner();
    }

    private LocationPolicy() {
    }
}
