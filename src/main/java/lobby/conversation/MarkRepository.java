package lobby.conversation;

import static java.util.stream.Collectors.toMap;
import static lobby.conversation.ConversationView.Unread.NOTHING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.conversation.ConversationView.Mark;
import lobby.conversation.ConversationView.Unread;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.SqlArray;
import lobby.security.Actor;

/**
 * Keeps how far everyone has read, and what is unread by whom. Both are numbers beside the conversation and never
 * counted from its messages; a mark only ever moves forward (race RC-10).
 */
@ApplicationScoped
class MarkRepository {

    @PersistenceContext EntityManager em;

    /**
     * Notes a new message: its author has read up to it, everyone else who may read it has one more unread. One
     * statement, whatever the size of the team, and nobody else is looked at, however many people there are. The
     * author's own rows are locked as {@link #read} locks them, the mark first: one who reads and writes at the same
     * moment, on two screens, would wait for themselves in a circle.
     */
    void note(Conversation conversation, Message message) {
        Query query = em.createNativeQuery("""
            with said as (
                insert into participant (conversation_id, person_id, side, read_up_to, delivered_up_to)
                values (?1, ?2, ?3, ?4, ?4)
                on conflict (conversation_id, person_id) do update
                set read_up_to = excluded.read_up_to, delivered_up_to = excluded.delivered_up_to
                returning person_id
            ), answered as (
                delete from unread where person_id in (select person_id from said) and conversation_id = ?1
            )
            insert into unread (person_id, conversation_id, since_number, up_to_number, amount)
            select p.id, ?1, ?4, ?4, 1
            from (
                select cast(?5 as bigint) as id
                union select n.owner_id from network n join location l on l.network_id = n.id where l.id = ?6
                union select s.person_id from staff_assignment s join permission_level a on a.group_id = s.group_id
                    where s.location_id = ?6 and a.area = ?7 and a.level in ('VIEW', 'MANAGE')) reader
            join person p on p.id = reader.id
            where p.deactivated_at is null
            and p.id <> ?2
            on conflict (person_id, conversation_id) do update
            set up_to_number = excluded.up_to_number, amount = unread.amount + 1
            """);
        query.setParameter(1, conversation.id());
        query.setParameter(2, message.author().id());
        query.setParameter(3, message.side().name());
        query.setParameter(4, message.number());
        query.setParameter(5, conversation.customer().id());
        query.setParameter(6, conversation.location().id());
        query.setParameter(7, conversation.team().name());
        query.executeUpdate();
    }

    /** @return whether the mark moved */
    boolean read(Conversation conversation, Actor actor, long upTo) {
        boolean moved = mark(conversation, actor.personId(), conversation.sideOf(actor), upTo, upTo);
        forget(conversation, actor.personId(), upTo);
        return moved;
    }

    /** Somebody has read all there is, without a page having told so. */
    void read(Conversation conversation, Person reader, Side side) {
        mark(conversation, reader.id(), side, conversation.lastNumber(), conversation.lastNumber());
        forget(conversation, reader.id(), conversation.lastNumber());
    }

    /** @return whether the mark moved */
    boolean delivered(Conversation conversation, Actor actor, long upTo) {
        return mark(conversation, actor.personId(), conversation.sideOf(actor), 0, upTo);
    }

    Unread unread(Conversation conversation, Actor actor) {
        List<?> rows = em.createNativeQuery("""
                select amount, since_number from unread where person_id = ?1 and conversation_id = ?2
                """)
            .setParameter(1, actor.personId())
            .setParameter(2, conversation.id())
            .getResultList();
        return rows.stream()
            .map(Object[].class::cast)
            .map(row -> new Unread(number(row[0]), number(row[1])))
            .findFirst()
            .orElse(NOTHING);
    }

    List<Mark> marks(Conversation conversation) {
        List<?> rows = em.createNativeQuery("""
                select p.reference, p.name, m.side, m.read_up_to, m.delivered_up_to, m.muted
                from participant m
                join person p on p.id = m.person_id
                where m.conversation_id = ?1
                order by m.person_id
                """)
            .setParameter(1, conversation.id())
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> mark(row, row[5])).toList();
    }

    /** The marks by these conversations and people, and no other of these conversations. */
    Map<List<Long>, Mark> marks(Collection<List<Long>> keys) {
        List<?> rows = em.createNativeQuery("""
                select p.reference, p.name, m.side, m.read_up_to, m.delivered_up_to, m.conversation_id, m.person_id, m.muted
                from participant m
                join person p on p.id = m.person_id
                where (m.conversation_id, m.person_id) in
                    (select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[])))
                """)
            .setParameter(1, SqlArray.of(keys.stream().map(key -> key.get(0)).toList()))
            .setParameter(2, SqlArray.of(keys.stream().map(key -> key.get(1)).toList()))
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(toMap(row -> List.of(number(row[5]), number(row[6])), row -> mark(row, row[7])));
    }

    private static Mark mark(Object[] row, Object muted) {
        return new Mark(PersonView.of((UUID) row[0], (String) row[1]), Side.valueOf((String) row[2]), number(row[3]),
            number(row[4]), (Boolean) muted);
    }

    private boolean mark(Conversation conversation, long person, Side side, long read, long delivered) {
        return em.createNativeQuery("""
                insert into participant as mark (conversation_id, person_id, side, read_up_to, delivered_up_to)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (conversation_id, person_id) do update
                set read_up_to = greatest(mark.read_up_to, excluded.read_up_to),
                    delivered_up_to = greatest(mark.delivered_up_to, excluded.delivered_up_to)
                where mark.read_up_to < excluded.read_up_to or mark.delivered_up_to < excluded.delivered_up_to
                """)
            .setParameter(1, conversation.id())
            .setParameter(2, person)
            .setParameter(3, side.name())
            .setParameter(4, read)
            .setParameter(5, delivered)
            .executeUpdate() > 0;
    }

    /**
     * They do not have to read it any more. Locks the row first: a message that comes in meanwhile is either counted
     * below or adds itself afterwards.
     */
    void forget(Conversation conversation, long person, long upTo) {
        List<?> last = em.createNativeQuery("""
                select up_to_number from unread where person_id = ?1 and conversation_id = ?2 for update
                """)
            .setParameter(1, person)
            .setParameter(2, conversation.id())
            .getResultList();
        if (last.isEmpty()) {
            return;
        }
        String statement = upTo >= number(last.get(0)) ? """
            delete from unread where person_id = ?1 and conversation_id = ?2 and up_to_number <= ?3
            """ : """
            update unread set (since_number, amount) = (
                select min(number), count(*) from message
                where conversation_id = ?2 and number > ?3 and unsent_at is null
                and (kind = 'TEXT' and author_id <> ?1 or kind = 'BROADCAST'
                    and ?1 = (select customer_id from conversation where id = ?2)))
            where person_id = ?1 and conversation_id = ?2 and since_number <= ?3
            """;
        em.createNativeQuery(statement)
            .setParameter(1, person)
            .setParameter(2, conversation.id())
            .setParameter(3, upTo)
            .executeUpdate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
