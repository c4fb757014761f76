package lobby.care.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.Conversation;

@ApplicationScoped
class CareNoteRepository {

    @PersistenceContext EntityManager em;

    /** The newest beside a chat, oldest first. */
    List<CareNote> of(Conversation chat, int most) {
        List<CareNote> newest = em.createQuery("""
                select n from CareNote n
                join fetch n.author
                where n.conversationId = :chat
                order by n.writtenAt desc, n.id desc
                """, CareNote.class)
            .setParameter("chat", chat.id())
            .setMaxResults(most)
            .getResultList();
        Collections.reverse(newest);
        return newest;
    }

    Optional<CareNote> find(UUID reference) {
        return em.createQuery("select n from CareNote n join fetch n.author where n.reference = :reference",
                CareNote.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    void add(CareNote note) {
        em.persist(note);
    }
}
