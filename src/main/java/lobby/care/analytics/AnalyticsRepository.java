package lobby.care.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lobby.care.analytics.TallyLine.Table;
import lobby.care.desk.CareFigures.Span;
import lobby.conversation.ConversationView.Place;
import lobby.people.Location;
import lobby.people.PersonView;

/** Counts in the database, in one statement, however much there is to count. */
@ApplicationScoped
class AnalyticsRepository {

    @PersistenceContext EntityManager em;

    /** Only of what there was something; the line of all is there in any case. */
    List<TallyLine> tallies(Scope scope, UUID agent) {
        List<?> rows = asked(AnalyticsSql.TALLIES, scope, agent).getResultList();
        return rows.stream().map(row -> line((Object[]) row, scope)).toList();
    }

    /**
     * @param readable keys of locations whose chats may be read
     * @param reader key of whoever reads it
     */
    CountedPage counted(Scope scope, CountedChoice choice, Set<Long> readable, long reader, int first, int limit) {
        List<?> rows = asked(AnalyticsSql.COUNTED, scope, choice.figures().agent())
            .setParameter(6, choice.counted().name())
            .setParameter(7, Objects.toString(choice.slot(), ""))
            .setParameter(8, choice.hour() == null ? TallyLine.NO_HOUR : choice.hour())
            .setParameter(9, scope.among(readable))
            .setParameter(10, limit)
            .setParameter(11, first)
            .setParameter(12, reader)
            .getResultList();
        return new CountedPage(rows.stream().map(Object[].class::cast).map(AnalyticsRepository::row).toList(),
            rows.isEmpty() ? 0 : number(((Object[]) rows.get(0))[0]), scope.first(), scope.last());
    }

    private Query asked(String statement, Scope scope, UUID agent) {
        return em.createNativeQuery(statement)
            .setParameter(1, scope.keys())
            .setParameter(2, scope.beginnings())
            .setParameter(3, scope.ends())
            .setParameter(4, Objects.toString(agent, ""))
            .setParameter(5, scope.period().step().unit());
    }

    private static TallyLine line(Object[] row, Scope scope) {
        Tally tally = new Tally(number(row[5]), number(row[6]), number(row[7]), number(row[8]),
            Span.of(row[9], row[10], row[11]), Span.of(row[12], row[13], row[14]));
        return switch (Table.valueOf((String) row[0])) {
            case ALL -> new TallyLine(Table.ALL, null, TallyLine.NO_HOUR, null, null, tally);
            case SLOTS -> TallyLine.ofSlot(LocalDateTime.parse(((String) row[1]).replace(' ', 'T')), tally);
            case HOURS -> TallyLine.ofHour((int) number(row[2]), tally);
            case PLACES -> TallyLine.ofPlace(place(scope.places(), number(row[3])), tally);
            case AGENTS -> TallyLine.ofAgent(person(row[15], row[16]), tally);
        };
    }

    private static CountedPage.Row row(Object[] row) {
        return new CountedPage.Row((UUID) row[1], person(row[2], row[3]),
            new Place((UUID) row[4], (String) row[5], (String) row[6]), person(row[7], row[8]),
            ((Timestamp) row[9]).toInstant(),
            row[10] == null ? null : Duration.ofSeconds(Math.round(((Number) row[10]).doubleValue())),
            (String) row[11]);
    }

    private static Place place(List<Location> places, long key) {
        return Place.of(places.stream().filter(place -> place.id() == key).findFirst().orElseThrow());
    }

    private static PersonView person(Object reference, Object name) {
        return reference == null ? null : PersonView.of((UUID) reference, (String) name);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
