package lobby.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lobby.people.Person;

/** Links by which people set their password, by the hash of their secret. A person has one at most. */
@ApplicationScoped
class ActivationRepository {

    @PersistenceContext EntityManager em;

    Optional<Person> person(String hash, Instant now) {
        List<?> people = em.createNativeQuery("select person_id from activation where token_hash = ?1 and ends_at > ?2")
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .getResultList();
        return people.stream().map(person -> em.find(Person.class, ((Number) person).longValue())).findFirst();
    }

    /** Uses a link up; false if somebody did before. */
    boolean use(String hash) {
        return em.createNativeQuery("delete from activation where token_hash = ?1")
            .setParameter(1, hash)
            .executeUpdate() == 1;
    }

    void replace(Person person, String hash, Instant end) {
        em.createNativeQuery("delete from activation where person_id = ?1")
            .setParameter(1, person.id())
            .executeUpdate();
        em.createNativeQuery("insert into activation (token_hash, person_id, ends_at) values (?1, ?2, ?3)")
            .setParameter(1, hash)
            .setParameter(2, person.id())
            .setParameter(3, Timestamp.from(end))
            .executeUpdate();
    }
}
