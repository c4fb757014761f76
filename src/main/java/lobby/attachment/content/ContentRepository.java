package lobby.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lobby.attachment.content.ByteStore.Place;
import lobby.platform.SqlArray;

/** Which content there is, who else is at it now, and its bytes where they are in the database. */
@ApplicationScoped
class ContentRepository {

    @PersistenceContext EntityManager em;

    /** @param place where its bytes are */
    record Row(long size, Place place) {
    }

    /**
     * Counts one use more, and holds the row until the transaction ends; waits for whoever holds it.
     *
     * @param place where it is to be, unless it is somewhere already
     * @return where it is
     */
    Place use(ContentKey key, long size, Place place, Instant now) {
        em.createNativeQuery("""
                insert into content as known (hash, size, place, uses, changed_at) values (?1, ?2, ?3, 1, ?4)
                on conflict (hash) do update set uses = known.uses + 1, changed_at = excluded.changed_at
                """)
            .setParameter(1, key.hash())
            .setParameter(2, size)
            .setParameter(3, place.name())
            .setParameter(4, Timestamp.from(now))
            .executeUpdate();
        return Place.valueOf((String) em.createNativeQuery("select place from content where hash = ?1")
            .setParameter(1, key.hash())
            .getSingleResult());
    }

    /** Counts one use more of what is used. */
    void useAgain(ContentKey key, Instant now) {
        em.createNativeQuery("update content set uses = uses + 1, changed_at = ?2 where hash = ?1 and uses > 0")
            .setParameter(1, key.hash())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }

    /** Counts one use less, and is false where there is none. */
    boolean letGo(ContentKey key, Instant now) {
        return em.createNativeQuery("""
                update content set uses = uses - 1, changed_at = ?2 where hash = ?1 and uses > 0
                """)
            .setParameter(1, key.hash())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate() > 0;
    }

    /** Content that somebody uses. */
    Optional<Row> find(ContentKey key) {
        List<?> rows = em.createNativeQuery("select size, place from content where hash = ?1 and uses > 0")
            .setParameter(1, key.hash())
            .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
            .map(row -> new Row(((Number) row[0]).longValue(), Place.valueOf((String) row[1])));
    }

    /**
     * Holds the row of content that nobody uses, also of such that has none, until the transaction ends.
     *
     * @return where its bytes are; nothing if somebody uses it
     */
    Optional<Place> holdUnused(ContentKey key, Instant now) {
        em.createNativeQuery("""
                insert into content (hash, size, place, uses, changed_at) values (?1, 0, 'FOLDER', 0, ?2)
                on conflict do nothing
                """)
            .setParameter(1, key.hash())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
        List<?> places = em.createNativeQuery("select place from content where hash = ?1 and uses = 0 for update")
            .setParameter(1, key.hash())
            .getResultList();
        return places.stream().findFirst().map(place -> Place.valueOf((String) place));
    }

    void delete(ContentKey key) {
        em.createNativeQuery("delete from content where hash = ?1").setParameter(1, key.hash()).executeUpdate();
    }

    /** What nobody uses any more, the longest unused first. */
    List<ContentKey> unused(int most) {
        return keys(em.createNativeQuery("select hash from content where uses = 0 order by changed_at limit ?1")
            .setParameter(1, most)
            .getResultList());
    }

    /** Those of these that have a row. */
    Set<ContentKey> known(Collection<ContentKey> keys) {
        return new HashSet<>(keys(em.createNativeQuery("""
                select hash from content where hash = any (cast(?1 as varchar[]))
                """)
            .setParameter(1, SqlArray.of(keys.stream().map(ContentKey::hash).toList()))
            .getResultList()));
    }

    List<ContentKey> inDatabaseBefore(Instant moment) {
        return keys(em.createNativeQuery("select hash from content where place = 'DATABASE' and changed_at < ?1")
            .setParameter(1, Timestamp.from(moment))
            .getResultList());
    }

    boolean areAnyIn(Place place) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from content where place = ?1)")
            .setParameter(1, place.name())
            .getSingleResult();
    }

    void addChunk(ContentKey key, int number, byte[] bytes) {
        em.createNativeQuery("insert into content_chunk (hash, number, bytes) values (?1, ?2, ?3)")
            .setParameter(1, key.hash())
            .setParameter(2, number)
            .setParameter(3, bytes)
            .executeUpdate();
    }

    Optional<byte[]> chunk(ContentKey key, int number) {
        List<?> chunks = em.createNativeQuery("select bytes from content_chunk where hash = ?1 and number = ?2")
            .setParameter(1, key.hash())
            .setParameter(2, number)
            .getResultList();
        return chunks.stream().findFirst().map(byte[].class::cast);
    }

    boolean hasChunks(ContentKey key) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from content_chunk where hash = ?1)")
            .setParameter(1, key.hash())
            .getSingleResult();
    }

    void deleteChunks(ContentKey key) {
        em.createNativeQuery("delete from content_chunk where hash = ?1").setParameter(1, key.hash()).executeUpdate();
    }

    /** Says which folder is ours, unless that has been said; waits for another node that is just saying so. */
    boolean claimFolder(String token) {
        return em.createNativeQuery("insert into content_folder (number, token) values (1, ?1) on conflict do nothing")
            .setParameter(1, token)
            .executeUpdate() > 0;
    }

    String folderToken() {
        return (String) em.createNativeQuery("select token from content_folder").getSingleResult();
    }

    private static List<ContentKey> keys(List<?> hashes) {
        return hashes.stream().map(hash -> new ContentKey((String) hash)).toList();
    }
}
