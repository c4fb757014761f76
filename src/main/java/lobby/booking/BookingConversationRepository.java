package lobby.booking;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
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

    @Override
    public String kind() {
        return "BOOKING";
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
