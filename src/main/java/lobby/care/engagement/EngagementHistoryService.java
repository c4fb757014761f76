package lobby.care.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.care.CareChats;
import lobby.care.CareConversation;
import lobby.conversation.engagement.Engagement;
import lobby.conversation.engagement.EngagementKind;
import lobby.conversation.engagement.EngagementSource;
import lobby.people.PersonView;
import lobby.platform.MomentCursor;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Role;

/** Lets whoever reads a chat for the house see what its resident did besides (row LC-09). */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class EngagementHistoryService {

    /** The most on one page. */
    public static final int PAGE = 100;

    private static final Comparator<Engagement> NEWEST_FIRST = Comparator.comparing(Engagement::at)
        .thenComparing(one -> one.id().toString()).reversed();

    @Inject Caller caller;
    @Inject CareChats chats;
    @Inject @Any Instance<EngagementSource> sources;

    /**
     * @param kind that kind alone; null for all
     * @param cursor where the page before ended; blank for the newest
     * @throws RefusedException UNKNOWN, to the resident too
     */
    public EngagementHistory of(UUID chat, EngagementKind kind, String cursor, int limit) {
        Actor viewer = caller.actor();
        CareConversation of = chats.ofTeam(chat, viewer);
        Set<EngagementKind> kinds = EnumSet.noneOf(EngagementKind.class);
        sources.forEach(source -> kinds.addAll(source.kindsFor(viewer)));
        int size = Math.max(1, Math.min(limit, PAGE));
        List<Engagement> found = found(of, viewer, kind, MomentCursor.of(cursor, MomentCursor.NEWEST_FIRST), size + 1);
        List<Engagement> shown = found.subList(0, Math.min(size, found.size()));
        return new EngagementHistory(PersonView.of(of.customer()), of.location().zone().getId(), kinds,
            List.copyOf(shown), found.size() > size ? cursor(shown.get(size - 1)) : "");
    }

    /** Of each source as many as there could be of it alone, so that the newest of all are among them. */
    private List<Engagement> found(CareConversation of, Actor viewer, EngagementKind kind, MomentCursor before,
        int most) {
        return sources.stream()
            .flatMap(source -> source.of(of.customer(), viewer, kind, before, most).stream())
            .sorted(NEWEST_FIRST)
            .limit(most)
            .toList();
    }

    private static String cursor(Engagement last) {
        return new MomentCursor(last.at(), last.id()).text();
    }
}
