package lobby.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lobby.inbox.InboxFilter.Kind;
import lobby.platform.MomentCursor;
import lobby.platform.SearchWords;
import lobby.platform.SqlArray;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

@ApplicationScoped
class InboxRepository {

    @PersistenceContext EntityManager em;

    /** @param location key of the only location to show, 0 for all */
    List<Object[]> rows(InboxFilter filter, Actor actor, long location, int limit) {
        MomentCursor cursor = MomentCursor.of(filter.cursor(), filter.beginning());
        String words = SearchWords.query(filter.words());
        boolean literally = words.isEmpty();
        boolean looking = !filter.words().isEmpty();
        Query query = em.createNativeQuery(looking ? InboxSql.found(filter.show(), literally)
            : InboxSql.list(filter.show()));
        scoped(query, actor, filter.kind(), location, limit);
        query.setParameter(4, cursor.at().toString());
        query.setParameter(5, cursor.reference().toString());
        if (looking) {
            query.setParameter(literally ? 9 : 8, literally ? filter.words() : words);
        }
        return list(query).toList();
    }

    InboxCounts counts(Actor actor, long location) {
        Query query = em.createNativeQuery(InboxSql.COUNTS);
        scoped(query, actor, null, location, InboxCounts.MOST);
        Object[] row = list(query).findFirst().orElseThrow();
        return new InboxCounts(counted(row[0]), counted(row[1]), counted(row[2]), counted(row[3]),
            counted(row[4]), counted(row[5]));
    }

    private static void scoped(Query query, Actor actor, Kind kind, long location, int limit) {
        List<Map.Entry<Long, Area>> scope = Stream.of(Kind.values())
            .filter(one -> kind == null || kind == one)
            .map(Kind::team)
            .flatMap(team -> actor.locationsWhere(team, Level.VIEW).stream().map(place -> Map.entry(place, team)))
            .toList();
        query.setParameter(1, SqlArray.of(scope.stream().map(Map.Entry::getKey).toList()));
        query.setParameter(2, SqlArray.of(scope.stream().map(Map.Entry::getValue).toList()));
        query.setParameter(3, actor.personId());
        query.setParameter(6, limit);
        query.setParameter(7, location);
        query.setParameter(10, kind == null ? "" : kind.team().name());
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Stream<Object[]> list(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    /** Counting stops where it means "or more", in each of the places that are counted. */
    private static long counted(Object value) {
        return Math.min(InboxCounts.MOST, ((Number) value).longValue());
    }
}
