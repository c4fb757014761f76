package lobby.push;

import static jakarta.websocket.CloseReason.CloseCodes.TRY_AGAIN_LATER;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One open page of one person. Frames leave it one at a time and in order; a page that doesn't keep up is closed, and
 * asks for what it missed when it comes back. Nobody ever waits for it.
 */
final class OpenPage {

    private static final Logger LOGGER = Logger.getLogger(OpenPage.class.getName());
    private static final int MOST_WAITING = 256;
    private static final int MOST_SAID = 100;
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final CloseReason TOO_SLOW = new CloseReason(TRY_AGAIN_LATER, "too slow");

    private final Session session;
    private final long person;
    private final String door;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean pumping;
    private volatile Instant heard;
    private Instant countedSince;
    private int said;
    private final Instant opened;
    private volatile boolean mustComeBack;

    OpenPage(Session session, long person, String door, Instant now) {
        this.session = session;
        this.person = person;
        this.door = door;
        this.heard = now;
        this.countedSince = now;
        this.opened = now;
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

    /** Whether it came in by somebody's word, which is only heard when it comes back. */
    void mustComeBack(boolean vouchedFor) {
        mustComeBack = vouchedFor;
    }

    boolean mustComeBackSince(Instant moment) {
        return mustComeBack && opened.isBefore(moment);
    }

    /** Queues a frame; never blocks. */
    void send(String frame) {
        synchronized (this) {
            if (waiting.size() >= MOST_WAITING) {
                waiting.clear();
                close(TOO_SLOW);
                return;
            }
            waiting.add(frame);
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

    boolean isSilentSince(Instant moment) {
        return heard.isBefore(moment);
    }

    void ping() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
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
            session.getAsyncRemote().sendText(frame, result -> {
                if (result.isOK()) {
                    sent();
                } else {
                    LOGGER.log(Level.FINE, "a page went away", result.getException());
                }
            });
        }
    }

    private synchronized String next() {
        if (sending || waiting.isEmpty()) {
            pumping = false;
            return null;
        }
        sending = true;
        return waiting.remove();
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        pump();
    }
}
