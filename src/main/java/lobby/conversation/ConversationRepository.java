package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;

@ApplicationScoped
class ConversationRepository {

    @PersistenceContext EntityManager em;

    Optional<Conversation> find(UUID reference) {
        return em.createQuery("""
                select c from Conversation c
                join fetch c.location
                join fetch c.customer
                where c.reference = :reference
                """, Conversation.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** As {@link #find}, for a change: writers of one conversation wait for each other. */
    Optional<Conversation> forChange(UUID reference) {
        lock(reference);
        return find(reference);
    }

    /**
     * Makes other writers of this conversation wait until the transaction ends. A statement of its own: locking in the
     * finder would lock the rows of location and customer with it, and with them everything else that is said there.
     */
    void lock(UUID reference) {
        em.createNativeQuery("select id from conversation where reference = cast(? as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
    }

    List<Conversation> all(List<Long> ids) {
        return em.createQuery("""
                select c from Conversation c
                join fetch c.location
                join fetch c.customer
                where c.id in :ids
                """, Conversation.class)
            .setParameter("ids", ids)
            .getResultList();
    }

    <C extends Conversation> C add(C conversation) {
        em.persist(conversation);
        return conversation;
    }

    /** The name of the unit a person lives in at a location, empty where there is none. */
    String unitOf(Person person, Location location) {
        return em.createQuery("""
                select u.name from Membership m
                join m.unit u
                where m.person = :person
                and m.location = :location
                """, String.class)
            .setParameter("person", person)
            .setParameter("location", location)
            .getResultStream()
            .findFirst()
            .orElse("");
    }
}
