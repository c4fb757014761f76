package lobby.hold;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.Conversation;
import lobby.conversation.Message;

/** What is held, and what was kept for it. */
@ApplicationScoped
class HoldRepository {

    @PersistenceContext EntityManager em;

    Optional<LegalHold> find(Conversation conversation) {
        return Optional.ofNullable(em.find(LegalHold.class, conversation.id()));
    }

    void add(LegalHold hold) {
        em.persist(hold);
    }

    /** After what was kept for it, which stands on it. */
    void remove(LegalHold hold) {
        em.flush();
        em.remove(hold);
    }

    void add(WithheldMessage message) {
        em.persist(message);
    }

    void remove(WithheldMessage message) {
        em.remove(message);
    }

    /** What is held at these locations, the newest first. */
    List<LegalHold> list(Collection<Long> locations, int most) {
        return em.createQuery("""
                select h from LegalHold h
                join fetch h.placedBy
                where h.conversationId in (select c.id from Conversation c where c.location.id in :locations)
                order by h.placedAt desc, h.conversationId desc
                """, LegalHold.class)
            .setParameter("locations", locations)
            .setMaxResults(most)
            .getResultList();
    }

    /** How much was kept for each of these; those for which nothing was are left out. */
    Map<Long, Long> counts(Collection<LegalHold> held) {
        return held.isEmpty() ? Map.of() : em.createQuery("""
                select w.conversationId, count(w) from WithheldMessage w
                where w.conversationId in :conversations
                group by w.conversationId
                """, Object[].class)
            .setParameter("conversations", held.stream().map(LegalHold::conversationId).toList())
            .getResultStream()
            .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** What was kept, in the order in which it was said. */
    List<WithheldMessage> withheld(LegalHold hold) {
        return em.createQuery("""
                select distinct w from WithheldMessage w
                left join fetch w.files
                where w.conversationId = :conversation
                order by w.number
                """, WithheldMessage.class)
            .setParameter("conversation", hold.conversationId())
            .getResultList();
    }

    /** The messages that this was kept of, by their numbers: what is left of them. */
    Map<Long, Message> left(LegalHold hold) {
        return em.createQuery("""
                select m from Message m
                join fetch m.author
                where m.conversationId = :conversation
                and m.number in (select w.number from WithheldMessage w where w.conversationId = :conversation)
                """, Message.class)
            .setParameter("conversation", hold.conversationId())
            .getResultStream()
            .collect(toMap(Message::number, message -> message));
    }

    Optional<WithheldFile> file(UUID reference) {
        return em.createQuery("""
                select f from WithheldFile f
                join fetch f.message
                where f.reference = :reference
                """, WithheldFile.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }
}
