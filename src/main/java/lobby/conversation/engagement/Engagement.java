package lobby.conversation.engagement;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a resident did, or was given.
 *
 * @param what became of it, such as BOOKED
 * @param title of what it is about
 * @param id of what it is about: public
 * @param page where it can be looked at, from the application's root
 */
public record Engagement(EngagementKind kind, String what, String title, Instant at, UUID id, String page)
    implements Serializable {
}
