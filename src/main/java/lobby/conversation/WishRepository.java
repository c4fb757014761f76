package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lobby.security.Actor;

/** Keeps what people want of a conversation for themselves, beside their marks; nothing of it changes by that. */
@ApplicationScoped
class WishRepository {

    @PersistenceContext EntityManager em;

    /** It calls them, or does not. */
    void mute(Conversation conversation, Actor actor, boolean muted) {
        em.createNativeQuery("""
                insert into participant (conversation_id, person_id, side, read_up_to, delivered_up_to, muted)
                values (?1, ?2, ?3, 0, 0, ?4)
                on conflict (conversation_id, person_id) do update set muted = excluded.muted
                """)
            .setParameter(1, conversation.id())
            .setParameter(2, actor.personId())
            .setParameter(3, conversation.sideOf(actor).name())
            .setParameter(4, muted)
            .executeUpdate();
    }

    /** It is none of their own until it has a number that is higher. */
    void leave(Conversation conversation, Actor actor, long upTo) {
        em.createNativeQuery("""
                insert into participant (conversation_id, person_id, side, read_up_to, delivered_up_to, left_after)
                values (?1, ?2, ?3, 0, 0, ?4)
                on conflict (conversation_id, person_id) do update set left_after = excluded.left_after
                """)
            .setParameter(1, conversation.id())
            .setParameter(2, actor.personId())
            .setParameter(3, conversation.sideOf(actor).name())
            .setParameter(4, upTo)
            .executeUpdate();
    }
}
