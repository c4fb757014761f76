package lobby.care.engagement;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lobby.conversation.engagement.Engagement;
import lobby.conversation.engagement.EngagementKind;
import lobby.people.PersonView;

/**
 * What the resident of a chat did and was given, newest first, as far as whoever looks may see it (row LC-09).
 *
 * @param kinds those that can be looked at alone
 * @param next where the next page begins; blank where there is none
 */
public record EngagementHistory(PersonView resident, String zone, Set<EngagementKind> kinds,
    List<Engagement> engagements, String next) implements Serializable {
}
