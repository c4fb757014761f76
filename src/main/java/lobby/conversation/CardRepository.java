package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import lobby.people.Person;

/** Which cards were sent, and where. */
@ApplicationScoped
class CardRepository {

    @PersistenceContext EntityManager em;

    /** What the cards of a conversation are about. */
    List<UUID> sentIn(Conversation conversation) {
        List<?> found = em.createNativeQuery("""
                select distinct card_reference from message
                where conversation_id = ?1 and card_reference is not null
                """)
            .setParameter(1, conversation.id())
            .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The conversations of a resident in which a card about this was sent. */
    List<Long> with(UUID card, Person resident) {
        List<?> found = em.createNativeQuery("""
                select distinct c.id from message m
                join conversation c on c.id = m.conversation_id
                where m.card_reference = cast(?1 as uuid) and c.customer_id = ?2
                """)
            .setParameter(1, card.toString())
            .setParameter(2, resident.id())
            .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
