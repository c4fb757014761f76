package lobby.push;

import static jakarta.websocket.CloseReason.CloseCodes.TRY_AGAIN_LATER;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One open page of one person. Frames leave it one at a time and in order; a page that doesn't keep up is closed, and
 * asks for what it missed when it comes back. Nobody ever waits for it, and nobody else notices when it breaks.
 *
 * <p>Whether it keeps up, only the page can tell: Payara calls a frame sent that it has merely taken in, and would keep
 * any number for a page that reads none. So it is asked between frames, and gets only some more before it answers.
 */
final class OpenPage {

    private static final Logger LOGGER = Logger.getLogger(OpenPage.class.getName());
    private static final int MOST_WAITING = 256;
    private static final int MOST_UNANSWERED = 64;
    private static final int ASKED_AFTER = MOST_UNANSWERED / 2;
    private static final int MOST_SAID = 100;
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final CloseReason TOO_SLOW = new CloseReason(TRY_AGAIN_LATER, "too slow");

    private final Session session;
    private final long person;
    private final String door;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean pumping;
    private boolean gone;
    private long given;
    private long answered;
    private ByteBuffer question = NONE;
    private volatile Instant heard;
    private Instant countedSince;
    private int said;

    OpenPage(Session session, long person, String door, Instant now) {
        this.session = session;
        this.person = person;
        this.door = door;
        this.heard = now;
        this.countedSince = now;
    }

    long person() {
        return person;
    }

    boolean cameBy(String anyDoor) {
        return door.equals(anyDoor);
    }

    String door() {
        return door;
    }

    /** Queues a frame; never blocks. */
    void send(String frame) {
        synchronized (this) {
            if (gone) {
                return;
            }
            if (waiting.size() < MOST_WAITING) {
                waiting.add(frame);
            } else {
                giveUp();
                close(TOO_SLOW);
                return;
            }
        }
        pump();
    }

    /** @return false where it says more than a page has any reason to */
    synchronized boolean hear(Instant now) {
        heard = now;
        if (now.isAfter(countedSince.plus(A_WHILE))) {
            countedSince = now;
            said = 0;
        }
        return ++said <= MOST_SAID;
    }

    /** @return whether it was asked this: then it has read all that came before */
    boolean answer(ByteBuffer question, Instant now) {
        synchronized (this) {
            if (!question.hasRemaining() || !question.equals(this.question)) {
                return false;
            }
            heard = now;
            answered = this.question.getLong(Long.BYTES);
            this.question = NONE;
        }
        pump();
        return true;
    }

    boolean isSilentSince(Instant moment) {
        return heard.isBefore(moment);
    }

    void ping() {
        ping(NONE);
    }

    private void ping(ByteBuffer words) {
        try {
            session.getAsyncRemote().sendPing(words.duplicate());
        } catch (IOException | RuntimeException gone) {
            LOGGER.log(Level.FINE, "a page went away", gone);
        }
    }

    void close(CloseReason reason) {
        try {
            session.close(reason);
        } catch (IOException | RuntimeException gone) {
            LOGGER.log(Level.FINE, "a page went away", gone);
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
        for (String frame = next(); frame != null; frame = next()) {
            give(frame);
            ask();
        }
    }

    /** Servers say that a page is gone by the result, or throw, each as it likes. */
    private void give(String frame) {
        try {
            session.getAsyncRemote().sendText(frame, result -> {
                if (result.isOK()) {
                    sent();
                } else {
                    LOGGER.log(Level.FINE, "a page went away", result.getException());
                    giveUp();
                }
            });
        } catch (RuntimeException broken) {
            LOGGER.log(Level.FINE, "a page went away", broken);
            giveUp();
        }
    }

    private void ask() {
        ByteBuffer next;
        synchronized (this) {
            if (gone || question.hasRemaining() || given - answered < ASKED_AFTER) {
                return;
            }
            next = ByteBuffer.allocate(2 * Long.BYTES).putLong(0, RANDOM.nextLong()).putLong(Long.BYTES, given);
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
