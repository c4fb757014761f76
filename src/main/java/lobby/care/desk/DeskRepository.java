package lobby.care.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lobby.conversation.ConversationView.Place;
import lobby.conversation.Gone;
import lobby.people.PersonView;
import lobby.platform.MomentCursor;
import lobby.platform.SearchWords;
import lobby.platform.SqlArray;

@ApplicationScoped
class DeskRepository {

    @PersistenceContext EntityManager em;

    /**
     * @param limit of each part
     * @return nothing where what is looked for has no word in it
     */
    List<DeskRow> rows(DeskFilter filter, Collection<Long> locations, long reader, int limit) {
        String words = SearchWords.query(filter.words());
        boolean named = !filter.words().isEmpty();
        if (named && words.isEmpty()) {
            return List.of();
        }
        MomentCursor newest = filter.afterNewest();
        MomentCursor longest = filter.afterLongest();
        Query query = em.createNativeQuery(DeskSql.rows(filter.parts(), named))
            .setParameter(1, SqlArray.of(locations))
            .setParameter(2, reader)
            .setParameter(3, limit)
            .setParameter(4, newest.at().toString())
            .setParameter(5, newest.reference().toString())
            .setParameter(7, longest.at().toString())
            .setParameter(8, longest.reference().toString());
        if (named) {
            query.setParameter(6, words);
        }
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast).map(DeskRepository::row).toList();
    }

    DeskCounts counts(Collection<Long> locations, long reader) {
        Object[] row = (Object[]) em.createNativeQuery(DeskSql.COUNTS)
            .setParameter(1, SqlArray.of(locations))
            .setParameter(2, reader)
            .setParameter(3, DeskCounts.MOST)
            .getSingleResult();
        return new DeskCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static DeskRow row(Object[] row) {
        return new DeskRow((UUID) row[1], DeskPart.valueOf((String) row[2]),
            new Place((UUID) row[3], (String) row[4], (String) row[5]), person(row[6], row[7]), (String) row[8],
            person(row[9], row[10]), person(row[11], row[12]), instant(row[13]), Duration.ofMinutes(number(row[14])),
            instant(row[15]), (String) row[16], (int) number(row[17]),
            row[18] == null || !"".equals(row[16]) ? null : Gone.valueOf((String) row[18]), person(row[19], row[20]),
            number(row[21]), instant(row[22]), person(row[23], row[24]),
            (String) row[25]);
    }

    private static PersonView person(Object reference, Object name) {
        return reference == null ? null : PersonView.of((UUID) reference, (String) name);
    }

    private static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
