package lobby.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.signature.SignatureRequest;
import lobby.people.Person;
import lobby.platform.SqlArray;

@ApplicationScoped
class AttachmentRepository {

    @PersistenceContext EntityManager em;

    Attachment add(Attachment attachment) {
        em.persist(attachment);
        return attachment;
    }

    void remove(Attachment attachment) {
        em.remove(attachment);
    }

    void remove(SignatureRequest wish) {
        em.remove(wish);
    }

    Optional<Attachment> find(UUID reference) {
        return em.createQuery("select a from Attachment a where a.reference = :reference", Attachment.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** Of one that was sent to be signed. */
    Optional<Long> conversationOf(UUID reference) {
        return em.createQuery("""
                select a.conversationId from Attachment a
                where a.reference = :reference
                and a.conversationId is not null
                and a.signature is not null
                """, Long.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** What this person brought and no message mentions: whoever would mention it at the same moment waits. */
    List<Attachment> unsentForChange(Person owner, Collection<UUID> references) {
        return references.isEmpty() ? List.of() : em.createQuery("""
                select a from Attachment a
                where a.owner = :owner
                and a.reference in :references
                and a.conversationId is null
                and a.kept = false
                order by a.id
                """, Attachment.class)
            .setParameter("owner", owner)
            .setParameter("references", references)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    }

    /** How many files and bytes this person brought that no message mentions. */
    Object[] unsent(Person owner) {
        return (Object[]) em.createQuery("""
                select count(a), coalesce(sum(a.size), 0) from Attachment a
                where a.owner = :owner
                and a.conversationId is null
                and a.kept = false
                """)
            .setParameter("owner", owner)
            .getSingleResult();
    }

    /** What goes with messages, by conversation and number. */
    Map<List<Long>, List<AttachmentView>> of(Collection<List<Long>> messages) {
        return em.createQuery("""
                select a from Attachment a
                left join fetch a.signature s
                left join fetch s.addressee
                left join fetch s.end.by
                where SQL('(?, ?) in (select * from unnest(cast(? as bigint[]), cast(? as bigint[])))',
                    a.conversationId, a.messageNumber, :conversations, :numbers)
                order by a.conversationId, a.messageNumber, a.place
                """, Attachment.class)
            .setParameter("conversations", SqlArray.of(messages.stream().map(key -> key.get(0)).toList()))
            .setParameter("numbers", SqlArray.of(messages.stream().map(key -> key.get(1)).toList()))
            .getResultStream()
            .collect(groupingBy(file -> List.of(file.conversationId().orElseThrow(), file.messageNumber()),
                mapping(AttachmentView::of, toList())));
    }

    List<Attachment> ofForChange(long conversation, long number) {
        return em.createQuery("""
                select a from Attachment a
                where a.conversationId = :conversation
                and a.messageNumber = :number
                order by a.place
                """, Attachment.class)
            .setParameter("conversation", conversation)
            .setParameter("number", number)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    }

    /** What nobody has looked for viruses in, the oldest first. */
    List<UUID> unchecked(int most) {
        return em.createQuery("""
                select a.reference from Attachment a
                where a.state = lobby.attachment.FileState.UNCHECKED
                order by a.uploadedAt
                """, UUID.class)
            .setMaxResults(most)
            .getResultList();
    }

    Optional<Attachment> forChange(UUID reference) {
        return em.createQuery("select a from Attachment a where a.reference = :reference", Attachment.class)
            .setParameter("reference", reference)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    }

    /** What was brought before this moment and is mentioned by no message. */
    List<Attachment> forgotten(Instant before, int most) {
        return em.createQuery("""
                select a from Attachment a
                where a.conversationId is null
                and a.kept = false
                and a.uploadedAt < :before
                order by a.uploadedAt
                """, Attachment.class)
            .setParameter("before", before)
            .setMaxResults(most)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    }
}
