package lobby.care.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.PersonView;

/** How the teams of the locations are reached. */
@ApplicationScoped
public class CareChannelRepository {

    @PersistenceContext EntityManager em;

    /** That of a location, as it is or would be. */
    public CareChannel of(Location location) {
        CareChannel known = em.find(CareChannel.class, location.id());
        return known == null ? new CareChannel(location) : known;
    }

    /** The same, written down; who does so first at the same moment as another does it for both. */
    public CareChannel kept(Location location) {
        em.createNativeQuery("""
                insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
                values (?1, 0, ?2, '', ?3) on conflict do nothing
                """)
            .setParameter(1, location.id())
            .setParameter(2, location.chatsFromTheStart())
            .setParameter(3, CareChannel.PROMISED_MINUTES)
            .executeUpdate();
        return em.find(CareChannel.class, location.id());
    }

    /** The same for whoever begins a chat in it: nobody changes it until they did (row LC-35). */
    public CareChannel held(Location location) {
        CareChannel channel = kept(location);
        em.createNativeQuery("select location_id from care_channel where location_id = ?1 for share")
            .setParameter(1, location.id())
            .getResultList();
        em.refresh(channel);
        return channel;
    }

    /** The same for a change: who changes it, and who writes in it, wait for each other. */
    CareChannel forChange(Location location) {
        return em.find(CareChannel.class, kept(location).locationId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who answers there, by name: whoever may, and is not shut out (row LC-15). */
    List<PersonView> agents(Location location) {
        List<?> rows = em.createNativeQuery("""
                select distinct p.reference, p.name from staff_assignment s
                join permission_level a on a.group_id = s.group_id and a.area = 'CARE' and a.level = 'MANAGE'
                join person p on p.id = s.person_id
                where s.location_id = ?1 and p.deactivated_at is null
                order by p.name
                """)
            .setParameter(1, location.id())
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> PersonView.of((UUID) row[0], (String) row[1]))
            .toList();
    }
}
