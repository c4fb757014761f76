package lobby.conversation;

import static java.util.Collections.reverse;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.AttachmentView;
import lobby.attachment.Attachments;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Messages by conversation and number: every page of them is one range read, however long the conversation is. */
@ApplicationScoped
class MessageRepository {

    @PersistenceContext EntityManager em;
    @Inject Attachments attachments;

    void add(Message message) {
        em.persist(message);
    }

    Optional<Message> byClientId(Person author, UUID clientId) {
        return em.createQuery("""
                select m from Message m
                where m.author = :author
                and m.clientId = :clientId
                """, Message.class)
            .setParameter("author", author)
            .setParameter("clientId", clientId)
            .getResultStream()
            .findFirst();
    }

    /** The lines by these conversations and numbers, and no other of these conversations. */
    Map<List<Long>, MessageLine> of(Collection<List<Long>> keys) {
        return lines(em.createQuery("""
                select m from Message m
                left join fetch m.author
                where SQL('(?, ?) in (select * from unnest(cast(? as bigint[]), cast(? as bigint[])))',
                    m.conversationId, m.number, :conversations, :numbers)
                """, Message.class)
            .setParameter("conversations", SqlArray.of(keys.stream().map(key -> key.get(0)).toList()))
            .setParameter("numbers", SqlArray.of(keys.stream().map(key -> key.get(1)).toList()))
            .getResultList());
    }

    MessageLine line(Message message) {
        return lines(List.of(message)).get(key(message));
    }

    /** What was said under these client ids, whoever said it. */
    Map<UUID, String> texts(Conversation conversation, Collection<UUID> clientIds) {
        return clientIds.isEmpty() ? Map.of() : em.createQuery("""
                select m from Message m
                where m.conversationId = :conversation
                and m.clientId in :clientIds
                """, Message.class)
            .setParameter("conversation", conversation.id())
            .setParameter("clientIds", clientIds)
            .getResultStream()
            .collect(toMap(Message::clientId, Message::text));
    }

    List<MessageLine> after(Conversation conversation, long number, int limit) {
        return page(em.createQuery("""
                select m from Message m
                left join fetch m.author
                where m.conversationId = :conversation
                and m.number > :number
                order by m.number
                """, Message.class), conversation, number, limit);
    }

    List<MessageLine> before(Conversation conversation, long number, int limit) {
        List<MessageLine> lines = page(em.createQuery("""
                select m from Message m
                left join fetch m.author
                where m.conversationId = :conversation
                and m.number < :number
                order by m.number desc
                """, Message.class), conversation, number, limit);
        reverse(lines);
        return lines;
    }

    private List<MessageLine> page(TypedQuery<Message> query, Conversation conversation, long number, int limit) {
        return new ArrayList<>(lines(query
            .setParameter("conversation", conversation.id())
            .setParameter("number", number)
            .setMaxResults(limit)
            .getResultList())
            .values());
    }

    /** In the order of the messages; their files are asked for at once, where any has some. */
    private Map<List<Long>, MessageLine> lines(List<Message> messages) {
        List<Message> with = messages.stream().filter(Message::hasFiles).toList();
        Map<List<Long>, List<AttachmentView>> files =
            attachments.of(with.stream().map(MessageRepository::key).toList());
        return messages.stream().collect(toMap(MessageRepository::key,
            message -> MessageLine.of(message, files.getOrDefault(key(message), List.of())),
            (one, same) -> one, LinkedHashMap::new));
    }

    private static List<Long> key(Message message) {
        return List.of(message.conversationId(), message.number());
    }
}
