package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lobby.conversation.Act;
import lobby.people.Person;
import lobby.platform.SqlArray;
import lobby.security.Actor;
import lobby.security.ActorRepository;

/** Who else of a team could answer. */
@ApplicationScoped
class ColleagueRepository {

    @PersistenceContext EntityManager em;
    @Inject ActorRepository actors;

    /**
     * By name those who may take each of these chats, as the policy says; nobody where there are none.
     *
     * @param but who asks
     */
    List<Person> of(Collection<CareConversation> chats, long but) {
        Set<Long> places = chats.stream().map(chat -> chat.location().id()).collect(Collectors.toSet());
        List<Long> able = places.isEmpty() ? List.of() : actors.of(candidates(places)).stream()
            .filter(actor -> actor.personId() != but)
            .filter(actor -> chats.stream().allMatch(chat -> chat.allows(actor).contains(Act.TAKE)))
            .map(Actor::personId)
            .toList();
        return able.isEmpty() ? List.of()
            : em.createQuery("select p from Person p where p.id in :ids order by p.name", Person.class)
                .setParameter("ids", able)
                .getResultList();
    }

    /** Whoever has anything to do with care at one of these locations. */
    private List<Long> candidates(Collection<Long> places) {
        List<?> ids = em.createNativeQuery("""
                select s.person_id from staff_assignment s
                join permission_level a on a.group_id = s.group_id and a.area = 'CARE'
                where s.location_id = any (cast(?1 as bigint[]))
                union
                select n.owner_id from network n join location l on l.network_id = n.id
                where l.id = any (cast(?1 as bigint[])) and n.owner_id is not null
                """)
            .setParameter(1, SqlArray.of(places))
            .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
