package lobby.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KeptRepository {

    @PersistenceContext EntityManager em;

    /** From now on it is kept, and nobody's to send. */
    void keep(UUID reference) {
        em.createNativeQuery("update attachment set kept = true where reference = cast(?1 as uuid)")
            .setParameter(1, reference.toString())
            .executeUpdate();
    }

    boolean isKept(UUID reference) {
        return em.createQuery("""
                select count(a) from Attachment a
                where a.reference = :reference
                and a.kept = true
                """, Long.class)
            .setParameter("reference", reference)
            .getSingleResult() > 0;
    }

    Optional<Attachment> forChange(UUID reference) {
        return em.createQuery("""
                select a from Attachment a
                where a.reference = :reference
                and a.kept = true
                """, Attachment.class)
            .setParameter("reference", reference)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    }

    /** The same file once more, as part of a message; what it consists of is counted by whoever asks. */
    void again(UUID reference, UUID same, Mention mention, Instant now) {
        em.createNativeQuery("""
                insert into attachment (id, reference, owner_id, sent_in, name, media_type, class, size, width, height,
                    alternative, state, content, preview, shown, drawn_as, uploaded_at, conversation_id, message_number,
                    place)
                select nextval('ids'), cast(?2 as uuid), owner_id, sent_in, name, media_type, class, size, width, height,
                    alternative, state, content, preview, shown, drawn_as, ?3, ?4, ?5, 0
                from attachment where reference = cast(?1 as uuid)
                """)
            .setParameter(1, reference.toString())
            .setParameter(2, same.toString())
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, mention.conversation())
            .setParameter(5, mention.number())
            .executeUpdate();
    }
}
