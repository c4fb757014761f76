package lobby.care.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;

/** When the teams of the locations are there. */
@ApplicationScoped
public class CareHoursRepository {

    @PersistenceContext EntityManager em;

    /** When the team of a location is there from a moment on; always, where nobody has said anything. */
    public OpeningHours of(Location location, Instant now) {
        return find(location).map(hours -> new OpeningHours(location.zone(), hours.week(), holidays(location, now)))
            .orElse(OpeningHours.ALWAYS);
    }

    /** What whoever writes while nobody is there is told; blank for the usual. */
    public String away(Location location) {
        return find(location).map(CareHours::away).orElse("");
    }

    Optional<CareHours> find(Location location) {
        return Optional.ofNullable(em.find(CareHours.class, location.id()));
    }

    /** Those of a location, for a change; who does so first at the same moment as another writes them down for both. */
    CareHours forChange(Location location) {
        em.createNativeQuery("""
                insert into care_hours (location_id, version, week, away) values (?1, 0, '', '') on conflict do nothing
                """)
            .setParameter(1, location.id())
            .executeUpdate();
        return em.find(CareHours.class, location.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that are not over, the next first. */
    List<Holiday> holidays(Location location, Instant now) {
        return em.createQuery("""
                select h from CareHoliday h
                where h.locationId = :location
                and h.lastDay >= :today
                order by h.firstDay, h.lastDay, h.id
                """, CareHoliday.class)
            .setParameter("location", location.id())
            .setParameter("today", location.dayAt(now))
            .getResultStream()
            .map(CareHoliday::days)
            .toList();
    }

    Optional<CareHoliday> holiday(Location location, UUID reference) {
        return em.createQuery("""
                select h from CareHoliday h
                where h.locationId = :location
                and h.reference = :reference
                """, CareHoliday.class)
            .setParameter("location", location.id())
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    CareHoliday add(Location location, LocalDate first, LocalDate last, String name) {
        CareHoliday holiday = new CareHoliday(location, first, last, name);
        em.persist(holiday);
        return holiday;
    }

    void remove(CareHoliday holiday) {
        em.remove(holiday);
    }
}
