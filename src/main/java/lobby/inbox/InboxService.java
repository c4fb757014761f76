package lobby.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static lobby.inbox.InboxRepository.number;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.conversation.About;
import lobby.conversation.AboutSource;
import lobby.conversation.ConversationView.Place;
import lobby.conversation.Gone;
import lobby.conversation.Side;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.PersonView;
import lobby.platform.MomentCursor;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/**
 * Everything that somebody may read and talk in, in one list: as the customer it belongs to, and as staff of the
 * locations whose conversations they may view. What is listed is what reading would show, and nothing more.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class InboxService {

    /** The most rows of one page. */
    public static final int PAGE = 100;

    @Inject Caller caller;
    @Inject InboxRepository inbox;
    @Inject LocationRepository locations;
    @Inject RateLimits limits;
    @Inject Instance<AboutSource> sources;

    public InboxPage list(InboxFilter filter, int limit) {
        if (!filter.words().isEmpty()) {
            limits.search(caller.actor());
        }
        int size = Math.max(1, Math.min(limit, PAGE));
        List<Object[]> found = inbox.rows(filter, caller.actor(), key(filter.location()), size + 1);
        List<Object[]> shown = found.subList(0, Math.min(size, found.size()));
        Map<Long, About> abouts = abouts(shown);
        List<InboxRow> rows = shown.stream().map(row -> row(row, abouts)).toList();
        return new InboxPage(rows, found.size() > size ? cursor(filter, rows.get(size - 1)) : "");
    }

    public InboxCounts counts(UUID location) {
        return inbox.counts(caller.actor(), key(location));
    }

    /** How many conversations have something unread (row X-22), and in how many that calls nobody; 100: "or more". */
    public InboxCounts counts() {
        return counts(null);
    }

    /** A location that is not there lists nothing. */
    private long key(UUID location) {
        return location == null ? 0 : locations.find(location).map(Location::id).orElse(-1L);
    }

    private Map<Long, About> abouts(List<Object[]> rows) {
        Map<String, List<Long>> byKind = rows.stream().collect(
            groupingBy(row -> (String) row[2], mapping(row -> number(row[0]), toList())));
        Map<Long, About> abouts = new HashMap<>();
        sources.stream()
            .filter(source -> byKind.containsKey(source.kind()))
            .forEach(source -> abouts.putAll(source.of(byKind.get(source.kind()))));
        return abouts;
    }

    private static InboxRow row(Object[] row, Map<Long, About> abouts) {
        PersonView author = row[14] == null ? null : PersonView.of((UUID) row[14], (String) row[15]);
        return new InboxRow((UUID) row[1], abouts.get(number(row[0])),
            new Place((UUID) row[3], (String) row[4], (String) row[5]), PersonView.of((UUID) row[6], (String) row[7]),
            (String) row[8], row[9] != null, (Boolean) row[21], instant(row[10]), instant(row[11]), (String) row[12],
            (int) number(row[13]), row[19] == null ? null : Gone.valueOf((String) row[19]), author,
            row[16] == null ? null : Side.valueOf((String) row[16]), number(row[17]), number(row[18]),
            (Boolean) row[20]);
    }

    private static String cursor(InboxFilter filter, InboxRow last) {
        return new MomentCursor(filter.isByWaiting() ? last.waitingSince() : last.lastAt(), last.id()).text();
    }

    private static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }
}
