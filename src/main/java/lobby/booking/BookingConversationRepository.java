package lobby.booking;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.booking.facts.BookingStatus;
import lobby.conversation.About;
import lobby.conversation.AboutSource;

@ApplicationScoped
class BookingConversationRepository implements AboutSource {

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

    /**
     * The conversation about a booking, for a change: writers of one conversation wait for each other. A statement of
     * its own, so that nothing but the conversation is locked.
     *
     * @param booking public id of the booking
     */
    Optional<BookingConversation> forChangeAbout(UUID booking) {
        List<?> locked = em.createNativeQuery("""
                select c.id from conversation c
                join booking b on b.id = c.booking_id
                where b.reference = ?1
                for no key update of c
                """)
            .setParameter(1, booking)
            .getResultList();
        return locked.isEmpty() ? Optional.empty() : whole(locked).stream().findFirst();
    }

    @Override
    public String kind() {
        return "BOOKING";
    }

    @Override
    public List<BookingConversation> whole(Collection<?> conversations) {
        return em.createQuery("""
                select c from BookingConversation c
                join fetch c.location
                join fetch c.customer
                join fetch c.booking b
                join fetch b.event
                where c.id in :conversations
                """, BookingConversation.class)
            .setParameter("conversations", conversations)
            .getResultList();
    }

    @Override
    public Map<Long, About> of(Collection<Long> conversations) {
        return em.createQuery("""
                select c.id, b.reference, b.number, e.title, e.startsAt, b.status from BookingConversation c
                join c.booking b
                join b.event e
                where c.id in :conversations
                """, Object[].class)
            .setParameter("conversations", conversations)
            .getResultStream()
            .collect(toMap(row -> (Long) row[0], BookingConversationRepository::about));
    }

    private static About about(Object[] row) {
        return new About(BookingConversation.KIND, (UUID) row[1], (String) row[2], (String) row[3], (Instant) row[4],
            ((BookingStatus) row[5]).name());
    }

    BookingConversation add(BookingConversation conversation) {
        em.persist(conversation);
        em.flush();
        return conversation;
    }
}
