package lobby.conversation.engagement;

import java.util.List;
import java.util.Set;
import lobby.people.Person;
import lobby.platform.MomentCursor;
import lobby.security.Actor;

/** Knows what residents did of some kinds, in one statement. Each feature brings its own. */
public interface EngagementSource {

    /** The kinds it knows that this person may see anywhere. */
    Set<EngagementKind> kindsFor(Actor viewer);

    /**
     * What this resident did, newest first, where this person may see it.
     *
     * @param kind that kind alone; null for all
     * @param before only what was before that
     */
    List<Engagement> of(Person resident, Actor viewer, EngagementKind kind, MomentCursor before, int most);
}
