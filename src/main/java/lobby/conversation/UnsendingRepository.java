package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lobby.conversation.Message.Kind;

/** What has to be known and put right around a message that is taken back. */
@ApplicationScoped
class UnsendingRepository {

    @PersistenceContext EntityManager em;

    Optional<Message> find(Conversation conversation, long number) {
        return em.createQuery("""
                select m from Message m
                left join fetch m.author
                where m.conversationId = :conversation
                and m.number = :number
                """, Message.class)
            .setParameter("conversation", conversation.id())
            .setParameter("number", number)
            .getResultStream()
            .findFirst();
    }

    /** What was taken back later than this one, in its order. */
    List<MessageLine> after(Conversation conversation, long place, int limit) {
        return em.createQuery("""
                select m from Message m
                join fetch m.author
                where m.conversationId = :conversation
                and m.unsending.place > :place
                order by m.unsending.place
                """, Message.class)
            .setParameter("conversation", conversation.id())
            .setParameter("place", place)
            .setMaxResults(limit)
            .getResultStream()
            .map(message -> MessageLine.of(message, List.of()))
            .toList();
    }

    /** Whether nothing was said after it: then lists show its words. */
    boolean isLastSaid(Message message) {
        return em.createQuery("""
                select m.number from Message m
                where m.conversationId = :conversation
                and m.number > :number
                and m.kind = :said
                """, Long.class)
            .setParameter("conversation", message.conversationId())
            .setParameter("number", message.number())
            .setParameter("said", Kind.TEXT)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** Since when the resident would wait if this had never been said: their first word that has no answer. */
    Optional<Instant> waitingWithout(Message message) {
        Object since = em.createNativeQuery("""
                select min(m.sent_at) from message m
                where m.conversation_id = ?1 and m.number <> ?2
                and m.kind = 'TEXT' and m.side = 'RESIDENT' and m.unsent_at is null
                and m.number > (
                    select coalesce(max(o.number), 0) from message o
                    where o.conversation_id = ?1 and o.number <> ?2
                    and (o.kind = 'TEXT' and o.side = 'STAFF' and o.unsent_at is null
                        or o.kind = 'SYSTEM' and o.text in ('CLOSED', 'FINISHED')))
                """)
            .setParameter(1, message.conversationId())
            .setParameter(2, message.number())
            .getSingleResult();
        return Optional.ofNullable(since).map(Timestamp.class::cast).map(Timestamp::toInstant);
    }

    /**
     * It no longer counts for those who have not read it. Their rows are locked first, as whoever reads meanwhile locks
     * theirs: one of the two comes first, and the other counts what that has left.
     */
    void unreadWithout(Message message) {
        boolean unread = !em.createNativeQuery("""
                select person_id from unread
                where conversation_id = ?1 and since_number <= ?2 and up_to_number >= ?2
                order by person_id for update
                """)
            .setParameter(1, message.conversationId())
            .setParameter(2, message.number())
            .getResultList().isEmpty();
        if (unread) {
            forget(message);
        }
    }

    private void forget(Message message) {
        em.createNativeQuery("""
                delete from unread u
                where u.conversation_id = ?1 and u.since_number <= ?2 and u.up_to_number >= ?2
                and not exists (
                    select 1 from message m
                    where m.conversation_id = ?1 and m.number between u.since_number and u.up_to_number
                    and m.number <> ?2 and m.unsent_at is null
                    and (m.kind = 'TEXT' and m.author_id <> u.person_id or m.kind = 'BROADCAST'
                        and u.person_id = (select customer_id from conversation where id = ?1)))
                """)
            .setParameter(1, message.conversationId())
            .setParameter(2, message.number())
            .executeUpdate();
        em.createNativeQuery("""
                update unread u set (since_number, up_to_number, amount) = (
                    select min(m.number), max(m.number), count(*) from message m
                    where m.conversation_id = ?1 and m.number between u.since_number and u.up_to_number
                    and m.number <> ?2 and m.unsent_at is null
                    and (m.kind = 'TEXT' and m.author_id <> u.person_id or m.kind = 'BROADCAST'
                        and u.person_id = (select customer_id from conversation where id = ?1)))
                where u.conversation_id = ?1 and u.since_number <= ?2 and u.up_to_number >= ?2
                """)
            .setParameter(1, message.conversationId())
            .setParameter(2, message.number())
            .executeUpdate();
    }
}
