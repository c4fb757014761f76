package lobby.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The password each person has, as its hash. */
@ApplicationScoped
public class CredentialRepository {

    /** What proves that somebody is this person. */
    record Credential(long person, String hash) {
    }

    @PersistenceContext EntityManager em;

    /** Of whoever has this login, or this e-mail if only one person has it; empty for who is shut out. */
    Optional<Credential> of(String name) {
        List<?> rows = em.createNativeQuery("""
                select p.id, c.password_hash
                from person p join credential c on c.person_id = p.id
                where (p.login = ?1 or p.email = ?1 and (select count(*) from person o where o.email = ?1) = 1)
                and p.deactivated_at is null and p.blacklisted_at is null
                order by p.login = ?1 desc
                """)
            .setParameter(1, name.strip().toLowerCase(Locale.ROOT))
            .getResultList();
        return rows.stream().map(row -> (Object[]) row).limit(1)
            .map(row -> new Credential(((Number) row[0]).longValue(), (String) row[1])).findFirst();
    }

    public Optional<String> hashOf(long person) {
        List<?> hashes = em.createNativeQuery("select password_hash from credential where person_id = ?1")
            .setParameter(1, person)
            .getResultList();
        return hashes.stream().map(String.class::cast).findFirst();
    }

    /** Gives a person this password from now on. */
    public void give(long person, String hash, Instant now) {
        em.createNativeQuery("""
                insert into credential (person_id, password_hash, changed_at) values (?1, ?2, ?3)
                on conflict (person_id) do update set password_hash = ?2, changed_at = ?3
                """)
            .setParameter(1, person)
            .setParameter(2, hash)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate();
    }
}
