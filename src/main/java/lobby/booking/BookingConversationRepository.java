package lobby.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BookingConversationRepository {

    @PersistenceContext EntityManager em;

    /** The public id of the conversation about a booking, if it has begun. */
    Optional<UUID> about(Booking booking) {
        return em.createQuery("""
                select c.reference from BookingConversation c
                where c.booking = :booking
                """, UUID.class)
            .setParameter("booking", booking)
            .getResultStream()
            .findFirst();
    }

    /** The conversation about a booking, for a change: writers of one conversation wait for each other. */
    Optional<BookingConversation> forChangeAbout(Booking booking) {
        em.createNativeQuery("select id from conversation where booking_id = ? for no key update")
            .setParameter(1, booking.id())
            .getResultList();
        return em.createQuery("""
                select c from BookingConversation c
                where c.booking = :booking
                """, BookingConversation.class)
            .setParameter("booking", booking)
            .getResultStream()
            .findFirst();
    }

    BookingConversation add(BookingConversation conversation) {
        em.persist(conversation);
        em.flush();
        return conversation;
    }
}
