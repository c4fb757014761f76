package lobby.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Network;
import lobby.security.PermissionGroup;

/** Permission groups of a network. */
@ApplicationScoped
class GroupRepository {

    @PersistenceContext EntityManager em;

    List<PermissionGroup> of(Network network) {
        return em.createQuery("""
                select distinct g from PermissionGroup g left join fetch g.levels
                where g.network = :network
                order by g.name
                """, PermissionGroup.class)
            .setParameter("network", network)
            .getResultList();
    }

    Optional<PermissionGroup> find(Network network, UUID reference) {
        return find(network, reference, LockModeType.NONE);
    }

    /** As {@link #find}, for a change: who changes the same group waits. */
    Optional<PermissionGroup> forChange(Network network, UUID reference) {
        return find(network, reference, LockModeType.PESSIMISTIC_WRITE);
    }

    PermissionGroup add(PermissionGroup group) {
        em.persist(group);
        return group;
    }

    void remove(PermissionGroup group) {
        em.remove(group);
    }

    /** Where a group is used. */
    List<Location> locations(PermissionGroup group) {
        return em.createQuery("select distinct a.location from StaffAssignment a where a.group = :group",
            Location.class)
            .setParameter("group", group)
            .getResultList();
    }

    /** Whether a group of the house amounts to this one somewhere. */
    boolean isLinked(PermissionGroup group) {
        return !em.createQuery("select l.id from HouseLink l where l.group = :group", Long.class)
            .setParameter("group", group)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** The same for all groups at once; those that are not used are left out. */
    Map<PermissionGroup, List<Location>> places(Network network) {
        return em.createQuery("""
                select distinct a.group, a.location from StaffAssignment a
                where a.group.network = :network
                """, Object[].class)
            .setParameter("network", network)
            .getResultStream()
            .collect(groupingBy(row -> (PermissionGroup) row[0], mapping(row -> (Location) row[1], toList())));
    }

    /** How many people have each group somewhere, by the group's key. */
    Map<Long, Integer> people(Network network) {
        List<?> rows = em.createNativeQuery("""
                select a.group_id, count(distinct a.person_id)
                from staff_assignment a join permission_group g on g.id = a.group_id
                where g.network_id = ?1
                group by a.group_id
                """)
            .setParameter(1, network.id())
            .getResultList();
        return rows.stream().map(row -> (Object[]) row)
            .collect(toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    private Optional<PermissionGroup> find(Network network, UUID reference, LockModeType lock) {
        return em.createQuery("""
                select g from PermissionGroup g
                where g.network = :network and g.reference = :reference
                """, PermissionGroup.class)
            .setParameter("network", network)
            .setParameter("reference", reference)
            .setLockMode(lock)
            .getResultStream()
            .findFirst();
    }
}
