package lobby.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lobby.platform.RefusedException;

/** Somebody in front who may say who asks: the house's proxy. Doors are below what knows of houses, so they ask. */
public interface Vouching {

    /**
     * What is said of this request, as a hash that changes when any of it does; empty where nothing is said, or by
     * somebody who is not believed.
     */
    Optional<String> word(HttpServletRequest request);

    /**
     * Opens a door for whom the word is about.
     *
     * @throws RefusedException NOT_ADMITTED, NO_EMAIL
     */
    Opened open(HttpServletRequest request, String word);
}
