package lobby.care;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.care.channel.CareChannel;
import lobby.conversation.About;
import lobby.conversation.AboutSource;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;

@ApplicationScoped
class CareConversationRepository implements AboutSource {

    @PersistenceContext EntityManager em;

    /** A resident's chat with the team of a location, if it has begun. */
    Optional<CareConversation> of(Location location, Person resident) {
        return em.createQuery("""
                select c.id from CareConversation c
                where c.location = :location
                and c.customer = :resident
                """, Long.class)
            .setParameter("location", location)
            .setParameter("resident", resident)
            .getResultStream()
            .findFirst()
            .flatMap(this::whole);
    }

    /**
     * The same for a change: writers of one conversation wait for each other. A statement of its own, so that nothing
     * but the conversation is locked.
     */
    Optional<CareConversation> forChangeOf(Location location, Person resident) {
        return locked(locking(location, resident));
    }

    /** The same to write in it: the chat is not switched off meanwhile (row LC-35). */
    Optional<CareConversation> forWritingOf(Location location, Person resident) {
        return locking(location, resident).stream().findFirst()
            .flatMap(id -> wholeForWriting(List.of(id)).stream().findFirst());
    }

    Optional<CareConversation> find(UUID reference) {
        return locked(em.createNativeQuery("select id from conversation where reference = ?1 and kind = 'CARE'")
            .setParameter(1, reference)
            .getResultList());
    }

    Optional<CareConversation> forChange(UUID reference) {
        return locked(em.createNativeQuery("""
                select id from conversation where reference = ?1 and kind = 'CARE' for no key update
                """)
            .setParameter(1, reference)
            .getResultList());
    }

    /**
     * Those handled by somebody who may not answer there any more, for a change (row LC-33): they left, were shut out,
     * or have lost the permission.
     */
    List<CareConversation> forsaken() {
        List<?> ids = em.createNativeQuery("""
                select c.id from conversation c
                join person p on p.id = c.agent_id
                where c.agent_id is not null
                and (p.deactivated_at is not null or p.blacklisted_at is not null or not exists (
                        select 1 from staff_assignment s
                        join permission_level a on a.group_id = s.group_id
                        where s.person_id = c.agent_id and s.location_id = c.location_id
                        and a.area = 'CARE' and a.level = 'MANAGE')
                    and not exists (
                        select 1 from location l
                        join network n on n.id = l.network_id
                        where l.id = c.location_id and n.owner_id = c.agent_id))
                for no key update of c skip locked
                """).getResultList();
        return ids.isEmpty() ? List.of() : whole(ids);
    }

    /** Those that somebody handles. */
    List<CareConversation> of(long agent) {
        return handled(em.createNativeQuery("select id from conversation where agent_id = ?1"), agent);
    }

    /** The same for a change, in the order in which everybody would lock several. */
    List<CareConversation> forChangeOf(long agent) {
        return handled(em.createNativeQuery("""
            select id from conversation where agent_id = ?1 order by id for no key update
            """), agent);
    }

    private List<CareConversation> handled(Query query, long agent) {
        List<?> ids = query.setParameter(1, agent).getResultList();
        return ids.isEmpty() ? List.of() : whole(ids);
    }

    /**
     * Until the end of the transaction nobody else writes for this resident, so that they begin one chat: by all their
     * memberships, and those of whoever writes to them, which {@link lobby.security.Caller#holdRights} locks next, so
     * that nobody waits in a circle.
     */
    void oneAtATime(Long... people) {
        em.createNativeQuery("""
                select id from membership where person_id = any (cast(?1 as bigint[])) order by id for no key update
                """)
            .setParameter(1, SqlArray.of(List.of(people)))
            .getResultList();
    }

    CareConversation add(CareConversation conversation) {
        em.persist(conversation);
        em.flush();
        return conversation;
    }

    @Override
    public String kind() {
        return "CARE";
    }

    @Override
    public List<CareConversation> whole(Collection<?> conversations) {
        return em.createQuery("""
                select c from CareConversation c
                join fetch c.location
                join fetch c.customer
                join fetch c.channel
                left join fetch c.agent
                left join fetch c.lastAgent
                where c.id in :conversations
                """, CareConversation.class)
            .setParameter("conversations", conversations)
            .getResultList();
    }

    /** Whoever switches the chat off waits for them, or was first (row LC-35). */
    @Override
    public List<CareConversation> wholeForWriting(Collection<?> conversations) {
        em.createNativeQuery("""
                select location_id from care_channel
                where location_id in (select channel_id from conversation where id = any (cast(?1 as bigint[])))
                for share
                """)
            .setParameter(1, SqlArray.of(conversations))
            .getResultList();
        return whole(conversations);
    }

    @Override
    public Map<Long, About> of(Collection<Long> conversations) {
        return em.createQuery("""
                select c.id, c.location from CareConversation c
                where c.id in :conversations
                """, Object[].class)
            .setParameter("conversations", conversations)
            .getResultStream()
            .collect(toMap(row -> (Long) row[0], row -> CareChannel.about((Location) row[1])));
    }

    private List<?> locking(Location location, Person resident) {
        return em.createNativeQuery("""
                select id from conversation where channel_id = ?1 and customer_id = ?2 for no key update
                """)
            .setParameter(1, location.id())
            .setParameter(2, resident.id())
            .getResultList();
    }

    private Optional<CareConversation> locked(List<?> ids) {
        return ids.stream().findFirst().flatMap(this::whole);
    }

    private Optional<CareConversation> whole(Object id) {
        return whole(List.of(id)).stream().findFirst();
    }
}
