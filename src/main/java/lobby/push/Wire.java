package lobby.push;

import static jakarta.websocket.CloseReason.CloseCodes.TRY_AGAIN_LATER;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What goes out to one page: frames leave one at a time and in order; a page that doesn't keep up is closed. Nobody
 * ever waits for it, and nobody else notices when it breaks. Payara calls a frame sent that it has merely taken in, so
 * a page is asked between frames whether it keeps up.
 */
final class Wire {

    private static final Logger LOGGER = Logger.getLogger(Wire.class.getName());
    private static final int MOST_WAITING = 256;
    private static final int MOST_UNANSWERED = 64;

    /** Payara looks for services, for each frame anew, in all that the thread's class loader reaches: this, little. */
    private static final ClassLoader NARROW = ClassLoader.getPlatformClassLoader();

    private static final ByteBuffer NONE = ByteBuffer.allocate(0);
    private static final CloseReason TOO_SLOW = new CloseReason(TRY_AGAIN_LATER, "too slow");

    private final Session session;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean pumping;
    private boolean gone;
    private long given;
    private long answered;
    private long underWay;
    private ByteBuffer question = NONE;

    Wire(Session session) {
        this.session = session;
    }

    /** Queues a frame; never blocks. */
    void send(String frame) {
        if (add(frame)) {
            pump();
        } else {
            close(TOO_SLOW);
        }
    }

    /** @return false where that is more than it gets */
    private synchronized boolean add(String frame) {
        boolean tooSlow = !gone && waiting.size() >= MOST_WAITING;
        if (tooSlow) {
            giveUp();
        } else if (!gone) {
            Frames.withdraw(waiting, frame);
            waiting.add(frame);
        }
        return !tooSlow;
    }

    /** @return whether it was asked this: then it has read all that came before */
    boolean answer(ByteBuffer question) {
        synchronized (this) {
            if (!question.hasRemaining() || !question.equals(this.question)) {
                return false;
            }
            answered = this.question.getLong(Long.BYTES);
            this.question = NONE;
        }
        pump();
        return true;
    }

    /** Whether the frame that was under way when this was last asked still is. */
    synchronized boolean isStuck() {
        boolean stuck = sending && given == underWay;
        underWay = sending ? given : 0;
        return stuck;
    }

    void ping() {
        narrowly(() -> ping(NONE));
    }

    private void ping(ByteBuffer words) {
        try {
            session.getAsyncRemote().sendPing(words.duplicate());
        } catch (IOException | RuntimeException broken) {
            LOGGER.log(Level.FINE, "a page went away", broken);
        }
    }

    void close(CloseReason reason) {
        try {
            session.close(reason);
        } catch (IOException | RuntimeException broken) {
            LOGGER.log(Level.FINE, "a page went away", broken);
        }
    }

    /** Servers may report a frame as sent before the call returns; the loop keeps that from nesting. */
    private void pump() {
        synchronized (this) {
            if (pumping) {
                return;
            }
            pumping = true;
        }
        narrowly(() -> {
            for (String frame = next(); frame != null; frame = next()) {
                give(frame);
                ask();
            }
        });
    }

    private static void narrowly(Runnable sending) {
        Thread thread = Thread.currentThread();
        ClassLoader wide = thread.getContextClassLoader();
        thread.setContextClassLoader(NARROW);
        try {
            sending.run();
        } finally {
            thread.setContextClassLoader(wide);
        }
    }

    /** Servers say that a page is gone by the result, or throw, each as it likes. */
    private void give(String frame) {
        try {
            session.getAsyncRemote().sendText(frame, result -> {
                if (result.isOK()) {
                    sent();
                } else {
                    giveUp();
                    LOGGER.log(Level.FINE, "a page went away", result.getException());
                }
            });
        } catch (RuntimeException broken) {
            giveUp();
            LOGGER.log(Level.FINE, "a page went away", broken);
        }
    }

    private void ask() {
        ByteBuffer next;
        synchronized (this) {
            if (gone || question.hasRemaining() || given - answered < MOST_UNANSWERED / 2) {
                return;
            }
            next = ByteBuffer.allocate(2 * Long.BYTES).putLong(0, UUID.randomUUID().getLeastSignificantBits())
                .putLong(Long.BYTES, given);
            question = next;
        }
        ping(next);
    }

    private synchronized void giveUp() {
        gone = true;
        waiting.clear();
    }

    private synchronized String next() {
        if (sending || waiting.isEmpty() || given - answered >= MOST_UNANSWERED) {
            pumping = false;
            return null;
        }
        sending = true;
        given++;
        return waiting.remove();
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        pump();
    }
}
