package lobby.announcement.audience;

import java.io.Serializable;

/** How far an announcement came: how many got it, to how many it was brought, and how many opened it. */
public record Reach(long sent, long delivered, long read) implements Serializable {

    public static final Reach NONE = new Reach(0, 0, 0);

    /** How many of a hundred have opened it; never all before it is all, nor none once there is one. */
    public long percentRead() {
        if (sent == 0 || read == 0) {
            return 0;
        }
        return read == sent ? 100 : Math.max(1, Math.min(99, Math.round(read * 100.0 / sent)));
    }
}
