package lobby.operation;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import lobby.conversation.ConversationEvent.MessageSent;

/** Counts what this node does. It is read by whoever watches; nothing in Lobby depends on it. */
@ApplicationScoped
public class Meter {

    private final LongAdder messages = new LongAdder();
    private final Map<String, Durations> requests = new ConcurrentSkipListMap<>();

    void count(@Observes(during = AFTER_SUCCESS) MessageSent sent) {
        messages.increment();
    }

    /** @param what a name with few values, such as a method and the pattern of a path */
    public void took(String what, Duration duration) {
        requests.computeIfAbsent(what, name -> new Durations()).add(duration);
    }

    long messages() {
        return messages.sum();
    }

    Map<String, Durations> requests() {
        return requests;
    }
}
