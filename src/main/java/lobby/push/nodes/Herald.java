package lobby.push.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.ConversationEvent;
import lobby.push.Told;
import lobby.security.door.DoorsClosed;

/** Tells the other nodes what happens on this one, within the transaction in which it does. */
@ApplicationScoped
public class Herald {

    /** Of those that a letter names one by one, as many as fit into one with room to spare. */
    static final int AT_ONCE = 80;

    @Inject NodeRepository nodes;

    private final String node = UUID.randomUUID().toString();

    /** The name of this node, another one at each start. */
    String node() {
        return node;
    }

    void tell(@Observes ConversationEvent event) {
        send(event);
    }

    void tell(@Observes DoorsClosed closed) {
        parts(closed.doors()).forEach(doors -> send(new DoorsClosed(closed.personId(), closed.reason(), doors)));
    }

    void tell(@Observes Told told) {
        parts(told.people()).forEach(people -> send(new Told(people)));
    }

    private void send(Object news) {
        nodes.send(new Letter(node, news).text());
    }

    private static <T> List<Set<T>> parts(Set<T> all) {
        List<T> list = new ArrayList<>(all);
        List<Set<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts.add(Set.copyOf(list.subList(from, Math.min(list.size(), from + AT_ONCE))));
        }
        return parts;
    }
}
