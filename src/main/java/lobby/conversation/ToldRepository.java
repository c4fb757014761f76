package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Notes what residents are told with many others: it is theirs to read, and nothing that waits for anybody's team. */
@ApplicationScoped
class ToldRepository {

    @PersistenceContext EntityManager em;

    void note(Conversation conversation, Message message) {
        em.createNativeQuery("""
                insert into unread (person_id, conversation_id, since_number, up_to_number, amount)
                values (?1, ?2, ?3, ?3, 1)
                on conflict (person_id, conversation_id) do update
                set up_to_number = excluded.up_to_number, amount = unread.amount + 1
                """)
            .setParameter(1, conversation.customer().id())
            .setParameter(2, conversation.id())
            .setParameter(3, message.number())
            .executeUpdate();
    }
}
