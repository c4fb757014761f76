package lobby.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lobby.platform.SqlArray;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

@ApplicationScoped
class InboxRepository {

    @PersistenceContext EntityManager em;

    /** @param location key of the only location to show, 0 for all */
    List<Object[]> rows(InboxFilter filter, Actor actor, long location, int limit) {
        InboxCursor cursor = InboxCursor.of(filter);
        String words = InboxWords.query(filter.words());
        boolean literally = words.isEmpty();
        boolean looking = !filter.words().isEmpty();
        Query query = em.createNativeQuery(looking ? InboxSql.found(filter.show(), literally)
            : InboxSql.list(filter.show()));
        scoped(query, actor, location, limit);
        query.setParameter(4, cursor.at().toString());
        query.setParameter(5, cursor.reference().toString());
        if (looking) {
            query.setParameter(literally ? 9 : 8, literally ? filter.words() : words);
        }
        return list(query).toList();
    }

    InboxCounts counts(Actor actor, long location) {
        Query query = em.createNativeQuery(InboxSql.COUNTS);
        scoped(query, actor, location, InboxCounts.MOST);
        Object[] row = list(query).findFirst().orElseThrow();
        return new InboxCounts(counted(row[0]), counted(row[1]), counted(row[2]), counted(row[3]));
    }

    private static void scoped(Query query, Actor actor, long location, int limit) {
        Map<Long, Area> scope = new TreeMap<>();
        actor.locationsWhere(Area.CONVERSATIONS, Level.VIEW).forEach(place -> scope.put(place, Area.CONVERSATIONS));
        query.setParameter(1, SqlArray.of(scope.keySet()));
        query.setParameter(2, SqlArray.of(scope.values()));
        query.setParameter(3, actor.personId());
        query.setParameter(6, limit);
        query.setParameter(7, location);
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
