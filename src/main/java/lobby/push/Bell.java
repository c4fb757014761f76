package lobby.push;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.conversation.ConversationEvent;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed;
import lobby.security.door.DoorsClosed.Reason;

/**
 * Rings once something is certain, off the thread of whoever did it. Rings that come while others are delivered wait
 * and are delivered together, so that a rush costs less per message than a single one, and their order is kept.
 */
@ApplicationScoped
public class Bell {

    private static final Logger LOGGER = Logger.getLogger(Bell.class.getName());
    private static final int AT_ONCE = 200;

    @Inject OpenPages pages;
    @Inject Deliveries deliveries;
    @Inject Doors doors;
    @Inject PushThreads threads;

    private final Rings rings = new Rings();
    private final AtomicBoolean delivering = new AtomicBoolean();

    void await(@Observes(during = BEFORE_COMPLETION) ConversationEvent event) {
        rings.await(event);
    }

    void ring(@Observes(during = AFTER_SUCCESS) ConversationEvent event) {
        rings.succeed(event);
        begin();
    }

    void letGo(@Observes(during = AFTER_FAILURE) ConversationEvent event) {
        rings.fail(event);
        begin();
    }

    /** The same of what became certain on another node. */
    public void hear(ConversationEvent event) {
        rings.await(event);
        rings.succeed(event);
        begin();
    }

    public void shut(@Observes(during = AFTER_SUCCESS) DoorsClosed closed) {
        pages.shut(closed.personId(), closed.doors(), closed.reason().name());
    }

    public void tell(@Observes(during = AFTER_SUCCESS) Told told) {
        told.people().forEach(person -> pages.send(person, Frames.notification()));
    }

    /**
     * Has every page look for itself, and closes those whose door is closed: something may have happened that this
     * node was not told of.
     */
    public void lookAgain() {
        pages.shut(doors.closedAmong(pages.doors()), Reason.SIGNED_OUT.name());
        pages.sendAll(Frames.poll());
    }

    /** Has every page come back, where another node may take it. */
    public void sendAway() {
        pages.closeAll();
    }

    private void begin() {
        if (!delivering.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.run(this::deliver);
        } catch (RuntimeException refused) {
            delivering.set(false);
            LOGGER.log(Level.WARNING, "no thread to push with; the next ring tries again", refused);
        }
    }

    /**
     * A delivery that fails is logged and let go, because pages that see a gap ask for what they missed; it must not
     * keep those after it from being delivered.
     */
    private void deliver() {
        try {
            for (List<ConversationEvent> next = rings.next(AT_ONCE); !next.isEmpty(); next = rings.next(AT_ONCE)) {
                deliveries.of(next, pages.people()).forEach(
                    delivery -> pages.send(delivery.person(), delivery.frame()));
            }
        } catch (RuntimeException fault) {
            LOGGER.log(Level.WARNING, "could not push", fault);
        } finally {
            delivering.set(false);
        }
        if (rings.hasNext()) {
            begin();
        }
    }
}
