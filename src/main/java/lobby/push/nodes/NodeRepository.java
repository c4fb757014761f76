package lobby.push.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands letters to PostgreSQL, which passes them on with the commit, in its order, and forgets them without one. */
@ApplicationScoped
class NodeRepository {

    /** What nodes listen to. */
    static final String CHANNEL = "lobby";

    @PersistenceContext EntityManager em;

    void send(String letter) {
        em.createNativeQuery("select cast(pg_notify(?1, ?2) as varchar)")
            .setParameter(1, CHANNEL)
            .setParameter(2, letter)
            .getResultList();
    }
}
