package lobby.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.Hearing.Holder;
import lobby.conversation.card.CardKind;
import lobby.platform.SqlArray;
import lobby.security.Area;

/** Which cards were sent, and where. */
@ApplicationScoped
class CardRepository {

    @PersistenceContext EntityManager em;

    /** What the cards of a conversation are about, by kind. */
    Map<CardKind, Set<UUID>> sentIn(Conversation conversation) {
        List<?> found = em.createNativeQuery("""
                select distinct card_kind, card_reference from message
                where conversation_id = ?1 and card_reference is not null
                """)
            .setParameter(1, conversation.id())
            .getResultList();
        return found.stream().map(Object[].class::cast)
            .collect(groupingBy(row -> CardKind.valueOf((String) row[0]), mapping(row -> (UUID) row[1], toSet())));
    }

    /**
     * Where cards are of which something has become.
     *
     * @param changes which, and for whom
     * @param connected keys of the people who might be told
     */
    List<Holder> holders(List<CardChanged> changes, Collection<Long> connected) {
        List<?> rows = em.createNativeQuery("""
                with changed as (
                    select * from unnest(cast(?1 as uuid[]), cast(?2 as bigint[])) as c(card, customer)
                ), connected as (
                    select unnest(cast(?3 as bigint[])) as id
                )
                select distinct m.card_reference, coalesce(o.id, 0), c.location_id, c.team
                from changed w
                join message m on m.card_reference = w.card
                join conversation c on c.id = m.conversation_id and w.customer in (0, c.customer_id)
                left join connected o on o.id = c.customer_id
                """)
            .setParameter(1, SqlArray.of(changes.stream().map(CardChanged::card).toList()))
            .setParameter(2, SqlArray.of(changes.stream().map(CardChanged::customer).toList()))
            .setParameter(3, SqlArray.of(connected))
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Holder((UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue(),
                Area.valueOf((String) row[3])))
            .toList();
    }
}
