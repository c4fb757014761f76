package lobby.administration.locations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.people.Location;
import lobby.people.Network;

@ApplicationScoped
class LocationSettingsRepository {

    @PersistenceContext EntityManager em;

    /** Makes everybody who changes the locations of this network wait for one another. */
    void lock(Network network) {
        em.lock(network, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a network in which there is, or was, anything or anybody. */
    Set<UUID> used(Network network) {
        List<?> used = em.createNativeQuery("""
                select cast(l.reference as varchar) from location l
                where l.network_id = ?1 and (
                    exists (select 1 from unit where location_id = l.id)
                    or exists (select 1 from membership where location_id = l.id)
                    or exists (select 1 from staff_assignment where location_id = l.id)
                    or exists (select 1 from house_link where location_id = l.id)
                    or exists (select 1 from event where location_id = l.id)
                    or exists (select 1 from booking where location_id = l.id)
                    or exists (select 1 from conversation where location_id = l.id)
                    or exists (select 1 from announcement_location where location_id = l.id)
                    or exists (select 1 from broadcast_location where location_id = l.id)
                    or exists (select 1 from broadcast_recipient where location_id = l.id)
                    or exists (select 1 from audit_entry where location_id = l.id))
                """)
            .setParameter(1, network.id())
            .getResultList();
        return used.stream().map(reference -> UUID.fromString((String) reference)).collect(Collectors.toSet());
    }

    NextSteps nextSteps(Network network) {
        Object[] done = (Object[]) em.createNativeQuery("""
                select exists (select 1 from staff_assignment a join location l on l.id = a.location_id
                               where l.network_id = ?1),
                       exists (select 1 from unit u join location l on l.id = u.location_id where l.network_id = ?1),
                       exists (select 1 from membership m join location l on l.id = m.location_id
                               where l.network_id = ?1),
                       exists (select 1 from event e join location l on l.id = e.location_id where l.network_id = ?1)
                """)
            .setParameter(1, network.id())
            .getSingleResult();
        return new NextSteps((Boolean) done[0], (Boolean) done[1], (Boolean) done[2], (Boolean) done[3]);
    }

    /** Whether the database, which counts days too, knows this zone: its list is not Java's. */
    boolean knows(ZoneId zone) {
        return ((Number) em.createNativeQuery("select count(*) from pg_timezone_names where name = ?1")
            .setParameter(1, zone.getId())
            .getSingleResult()).longValue() > 0;
    }

    Location add(Location location) {
        em.persist(location);
        em.flush();
        return location;
    }

    /** With the counter of its bookings, which may count from before there were any. */
    void remove(Location location) {
        em.createNativeQuery("delete from booking_counter where location_id = ?1")
            .setParameter(1, location.id())
            .executeUpdate();
        em.remove(location);
    }
}
