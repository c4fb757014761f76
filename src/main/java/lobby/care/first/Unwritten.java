package lobby.care.first;

import java.io.Serializable;
import lobby.conversation.ConversationView.Place;
import lobby.people.PersonView;

/**
 * A resident who has no chat with the team of a location where they live, and whom the caller may write to.
 *
 * @param unit where they live, empty where that is not known
 */
public record Unwritten(PersonView resident, String unit, Place location) implements Serializable {
}
