package lobby.push;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import lobby.conversation.ConversationEvent;
import lobby.push.Deliveries.Delivery;
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

    /** Nobody who is at work on a delivery for so long gets on with it by themselves. */
    private static final Duration HELD_UP = Duration.ofSeconds(10);

    /** So many threads may be held up at once; with more of them, something is wrong that no further one mends. */
    private static final int MOST_LOST = 3;

    @Inject OpenPages pages;
    @Inject Deliveries deliveries;
    @Inject Doors doors;
    @Inject PushThreads threads;
    @Inject Clock clock;

    private final Rings rings = new Rings();
    private final AtomicReference<Shift> shift = new AtomicReference<>();
    private final Set<Shift> lost = ConcurrentHashMap.newKeySet();

    /** Has this be there before a transaction ends: into what is first needed then Payara injects nothing, ever. */
    void expect(@Observes ConversationEvent event) {
    }

    void expect(@Observes DoorsClosed closed) {
    }

    void expect(@Observes Told told) {
    }

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

    /**
     * Has another thread go on where the one that delivers is held up, or has never begun: whatever holds it must not
     * keep everybody's pages silent. Pages look for themselves then, because what it had taken along may never come;
     * who is typing or looking, and that somebody was overtaken, is not told again.
     */
    void goOn() {
        Shift held = shift.get();
        if (held == null) {
            begin();
        } else if (held.isHeldUpSince(clock.instant().minus(HELD_UP))) {
            LOGGER.log(Level.WARNING, "Pushing is held up: {0}", held.where());
            if (lost.size() < MOST_LOST && lost.add(held)) {
                takeOver(held);
            }
        }
    }

    /** Whoever begins while this is done already has the new thread. */
    private void takeOver(Shift held) {
        threads.replace();
        if (shift.compareAndSet(held, null)) {
            begin();
            threads.run(this::poll);
        } else {
            lost.remove(held);
        }
    }

    private void poll() {
        pages.sendAll(Frames.poll());
    }

    private void begin() {
        if (shift.get() != null || !rings.hasNext()) {
            return;
        }
        Shift mine = new Shift(clock.instant());
        if (!shift.compareAndSet(null, mine)) {
            return;
        }
        try {
            threads.run(() -> deliver(mine));
        } catch (RuntimeException refused) {
            shift.compareAndSet(mine, null);
            LOGGER.log(Level.WARNING, "no thread to push with; the next ring tries again", refused);
        }
    }

    /**
     * A delivery that fails is logged and let go, because pages that see a gap ask for what they missed; it must not
     * keep those after it from being delivered.
     */
    private void deliver(Shift mine) {
        mine.begin(Thread.currentThread(), clock.instant());
        try {
            for (List<ConversationEvent> next = next(mine); !next.isEmpty(); next = next(mine)) {
                deliver(next, mine);
            }
        } catch (RuntimeException fault) {
            LOGGER.log(Level.WARNING, "could not push", fault);
        } finally {
            shift.compareAndSet(mine, null);
            lost.remove(mine);
        }
        begin();
    }

    /** Whoever has lost the shift meanwhile sends nothing late that others have gone on from. */
    private void deliver(List<ConversationEvent> events, Shift mine) {
        for (Delivery delivery : deliveries.of(events, pages.people())) {
            if (!isOn(mine)) {
                poll();
                return;
            }
            pages.send(delivery.person(), delivery.frame());
        }
    }

    private List<ConversationEvent> next(Shift mine) {
        return isOn(mine) ? rings.next(AT_ONCE) : List.of();
    }

    private boolean isOn(Shift mine) {
        mine.goOn(clock.instant());
        return shift.get() == mine;
    }
}
