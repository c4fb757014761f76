package lobby.push;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lobby.conversation.ConversationEvent;

/**
 * What became of conversations, in the order in which it did. Whoever writes in a conversation stands in line while
 * they hold its lock; they are told of a success only later, each on their own thread and in any order. So what is
 * certain waits for what stands before it in the same conversation, and for nothing else; what concerns none waits for
 * nothing.
 */
final class Rings {

    private final Deque<Ring> line = new ArrayDeque<>();

    /** Takes a place in the line. */
    synchronized void await(ConversationEvent event) {
        line.add(new Ring(event));
    }

    /** It did happen. */
    synchronized void succeed(ConversationEvent event) {
        line.stream().filter(ring -> ring.event == event).forEach(ring -> ring.certain = true);
    }

    /** It did not. */
    synchronized void fail(ConversationEvent event) {
        line.removeIf(ring -> ring.event == event);
    }

    /** Takes out what can be told now, as much as is told at once; empty where there is nothing. */
    synchronized List<ConversationEvent> next(int most) {
        List<Ring> next = ready().limit(most).toList();
        line.removeAll(Set.copyOf(next));
        return next.stream().map(ring -> ring.event).toList();
    }

    synchronized boolean hasNext() {
        return ready().findFirst().isPresent();
    }

    private Stream<Ring> ready() {
        Set<Long> held = new HashSet<>();
        return line.stream().filter(ring -> {
            long conversation = ring.event.conversation();
            if (!ring.certain && conversation != ConversationEvent.NONE) {
                held.add(conversation);
            }
            return ring.certain && !held.contains(conversation);
        });
    }

    /** Somebody's place in the line. */
    private static final class Ring {

        private final ConversationEvent event;
        private boolean certain;

        Ring(ConversationEvent event) {
            this.event = event;
        }
    }
}
