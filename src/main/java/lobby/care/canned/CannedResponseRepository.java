package lobby.care.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;

@ApplicationScoped
class CannedResponseRepository {

    @PersistenceContext EntityManager em;

    /** Those of a location, by topic and title. */
    List<CannedResponse> of(Location location) {
        return em.createQuery("""
                select r from CannedResponse r
                join fetch r.changedBy
                where r.location = :location
                order by lower(r.topic), lower(r.title)
                """, CannedResponse.class)
            .setParameter("location", location)
            .getResultList();
    }

    Optional<CannedResponse> find(UUID reference) {
        return em.createQuery("""
                select r from CannedResponse r
                join fetch r.location
                join fetch r.changedBy
                where r.reference = :reference
                """, CannedResponse.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** Whose it is, without reading what may be changed meanwhile. */
    Optional<Location> locationOf(UUID reference) {
        return em.createQuery("select r.location from CannedResponse r where r.reference = :reference", Location.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** Until the end of the transaction nobody else changes those of this location. */
    void oneAtATime(Location location) {
        em.createNativeQuery("select id from location where id = ?1 for no key update")
            .setParameter(1, location.id())
            .getResultList();
    }

    long count(Location location) {
        return em.createQuery("select count(r) from CannedResponse r where r.location = :location", Long.class)
            .setParameter("location", location)
            .getSingleResult();
    }

    /** Whether another one of the location is called that under that topic, however it is written. */
    boolean isTaken(Location location, CannedWords words, UUID except) {
        return em.createQuery("""
                select count(r) from CannedResponse r
                where r.location = :location
                and lower(r.topic) = lower(:topic)
                and lower(r.title) = lower(:title)
                and r.reference <> :except
                """, Long.class)
            .setParameter("location", location)
            .setParameter("topic", words.topic())
            .setParameter("title", words.title())
            .setParameter("except", except)
            .getSingleResult() > 0;
    }

    void add(CannedResponse response) {
        em.persist(response);
    }

    void remove(CannedResponse response) {
        em.remove(response);
    }
}
