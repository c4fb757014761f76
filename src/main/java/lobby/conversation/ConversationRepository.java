package lobby.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import lobby.people.Location;
import lobby.people.Person;

@ApplicationScoped
class ConversationRepository {

    @PersistenceContext EntityManager em;
    @Inject Instance<AboutSource> sources;

    Optional<Conversation> find(UUID reference) {
        return whole(em.createNativeQuery("select kind, id from conversation where reference = ?1"), reference);
    }

    /**
     * As {@link #find}, for a change: writers of one conversation wait for each other. Only its own row is locked, and
     * before anything is read of it.
     */
    Optional<Conversation> forChange(UUID reference) {
        return whole(locking(), reference);
    }

    /** The same to write in it: whatever decides whether that may be stays as it is, too. */
    Optional<Conversation> forWriting(UUID reference) {
        return whole(locking(), reference, AboutSource::wholeForWriting);
    }

    /** The same by its key. */
    Optional<Conversation> forChange(long id) {
        return whole(em.createNativeQuery("select kind, id from conversation where id = ?1 for no key update"), id);
    }

    List<Conversation> all(Collection<Long> ids) {
        return sources.stream().<Conversation>flatMap(source -> source.whole(ids).stream()).toList();
    }

    private Query locking() {
        return em.createNativeQuery("select kind, id from conversation where reference = ?1 for no key update");
    }

    private Optional<Conversation> whole(Query kindAndId, Object key) {
        return whole(kindAndId, key, AboutSource::whole);
    }

    private Optional<Conversation> whole(Query kindAndId, Object key,
                                         BiFunction<AboutSource, List<?>, List<? extends Conversation>> reading) {
        List<?> found = kindAndId.setParameter(1, key).getResultList();
        return found.stream().map(Object[].class::cast).findFirst().flatMap(row -> sources.stream()
            .filter(source -> source.kind().equals(row[0]))
            .<Conversation>flatMap(source -> reading.apply(source, List.of(row[1])).stream())
            .findFirst());
    }

    <C extends Conversation> C add(C conversation) {
        em.persist(conversation);
        return conversation;
    }

    /** The name of the unit a person lives in at a location, empty where there is none. */
    String unitOf(Person person, Location location) {
        return em.createQuery("""
                select u.name from Membership m
                join m.unit u
                where m.person = :person
                and m.location = :location
                """, String.class)
            .setParameter("person", person)
            .setParameter("location", location)
            .getResultStream()
            .findFirst()
            .orElse("");
    }
}
