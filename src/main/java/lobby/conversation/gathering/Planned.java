package lobby.conversation.gathering;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that is yet to be said to those who come to something, and goes out by itself.
 *
 * @param title blank for who may know no more than that there is something
 * @param goesOut whether it does as things are: what was scheduled before the thing itself was called off does not
 * @param page where it is looked after, from the application's root; blank for the same ones
 */
public record Planned(String title, Instant at, boolean goesOut, String page) implements Serializable {

    public Planned {
        requireNonNull(at);
    }
}
