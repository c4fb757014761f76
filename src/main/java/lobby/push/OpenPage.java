package lobby.push;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.time.Instant;
import lobby.platform.Bucket;

/** One open page of one person. One that was closed asks for what it missed when it comes back. */
final class OpenPage {

    private static final int MOST_SAID = 100;

    private final Wire wire;
    private final long person;
    private final String door;
    private volatile Instant heard;
    private Bucket mayStillSay = Bucket.full(MOST_SAID, Instant.EPOCH);
    private volatile Instant comesBack = Instant.MAX;

    OpenPage(Session session, long person, String door, Instant now) {
        this.wire = new Wire(session);
        this.person = person;
        this.door = door;
        this.heard = now;
    }

    long person() {
        return person;
    }

    String door() {
        return door;
    }

    /** It came in by somebody's word, which is only heard when it comes back. */
    void comesBack(Instant moment) {
        comesBack = moment;
    }

    boolean comesBackBy(Instant now) {
        return comesBack.isBefore(now);
    }

    /** Queues a frame; never blocks. */
    void send(String frame) {
        wire.send(frame);
    }

    /** @return false where it says more than a page has any reason to */
    synchronized boolean hear(Instant now) {
        heard = now;
        mayStillSay = mayStillSay.refilled(now).taken();
        return !mayStillSay.isOverdrawn();
    }

    /** @return whether it was asked this: then it has read all that came before */
    boolean answer(ByteBuffer question, Instant now) {
        boolean asked = wire.answer(question);
        if (asked) {
            heard = now;
        }
        return asked;
    }

    boolean isSilentSince(Instant moment) {
        return heard.isBefore(moment);
    }

    /** Whether the frame that was under way when this was last asked still is. */
    boolean isStuck() {
        return wire.isStuck();
    }

    void ping() {
        wire.ping();
    }

    void close(CloseReason reason) {
        wire.close(reason);
    }
}
