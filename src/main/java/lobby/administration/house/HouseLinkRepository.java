package lobby.administration.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Network;
import lobby.security.PermissionGroup;
import lobby.security.house.HouseLink;

/** What groups of the house amount to, and which there are. */
@ApplicationScoped
class HouseLinkRepository {

    @PersistenceContext EntityManager em;

    /** All of a network, the first made first. */
    List<HouseLink> of(Network network) {
        return em.createQuery("""
                select l from HouseLink l join fetch l.location join fetch l.group
                where l.network = :network
                order by l.id
                """, HouseLink.class)
            .setParameter("network", network)
            .getResultList();
    }

    Optional<HouseLink> find(Network network, UUID reference) {
        return em.createQuery("select l from HouseLink l where l.network = :network and l.reference = :reference",
                HouseLink.class)
            .setParameter("network", network)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    boolean exists(String houseGroup, Location location) {
        return !em.createQuery("""
                select l.id from HouseLink l where l.houseGroup = :group and l.location = :location
                """, Long.class)
            .setParameter("group", houseGroup)
            .setParameter("location", location)
            .getResultList().isEmpty();
    }

    Optional<PermissionGroup> group(Network network, UUID reference) {
        return em.createQuery("""
                select g from PermissionGroup g where g.network = :network and g.reference = :reference
                """, PermissionGroup.class)
            .setParameter("network", network)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    void add(HouseLink link) {
        em.persist(link);
        em.flush();
    }

    void remove(HouseLink link) {
        em.remove(link);
        em.flush();
    }
}
