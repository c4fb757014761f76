package lobby.care;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.LEAVE;
import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.SEND_FIRST;
import static lobby.conversation.Act.TAKE;
import static lobby.conversation.Act.UNSEND;
import static lobby.security.Area.CARE;
import static lobby.security.Area.CARE_SEND_FIRST;
import static lobby.security.Area.REDACTION;

import java.util.EnumSet;
import java.util.Set;
import lobby.conversation.Act;
import lobby.people.Location;
import lobby.security.Actor;

/**
 * Who may do what in a chat with the care team of a location: the resident whose it is, and the agents there. It is
 * begun by the resident, and by nobody else (row LC-20). Agents write to residents who have asked nothing where the
 * house only writes, and otherwise where they were given that right (row LC-42, ruling K-02).
 */
final class CarePolicy {

    static Set<Act> allows(Actor actor, Location location, boolean own, boolean twoWay) {
        if (own) {
            return actor.livesAt(location) ? Set.of(READ, SEND, UNSEND, LEAVE) : Set.of(READ, LEAVE);
        }
        if (!actor.views(CARE, location)) {
            return Set.of();
        }
        Set<Act> allowed = EnumSet.of(READ);
        if (actor.manages(CARE, location)) {
            allowed.addAll(Set.of(SEND, UNSEND, CLOSE, REOPEN, TAKE, OVERTAKE, RELEASE));
            if (!twoWay || actor.manages(CARE_SEND_FIRST, location)) {
                allowed.add(SEND_FIRST);
            }
        }
        if (actor.manages(REDACTION, location)) {
            allowed.add(REDACT);
        }
        return allowed;
    }

    /** Whether they may have one with this team. */
    static boolean mayBegin(Actor actor, Location location) {
        return actor.livesAt(location);
    }

    private CarePolicy() {
    }
}
