package lobby.conversation;

import java.time.Instant;
import lobby.people.Location;
import lobby.people.Person;

/**
 * The chats that residents have with the team of a location, for whoever has something to tell many of them. Nothing of
 * this package knows whose these are.
 */
public interface TeamChats {

    /** Until the end of the transaction nobody else begins a chat of this resident, and they live where they live. */
    void hold(Person resident);

    /** Their chat there, to write in it; begun where there was none, and then nothing waits in it. */
    Conversation toWriteIn(Location location, Person resident, Instant now);
}
