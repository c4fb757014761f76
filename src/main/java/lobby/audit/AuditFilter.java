package lobby.audit;

import java.io.Serializable;

/**
 * Which entries to show.
 *
 * @param action only of this kind; null for all
 * @param q part of the name of who did it; blank for everybody
 */
public record AuditFilter(Action action, String q, int first, int size) implements Serializable {

    private static final int MOST = 100;
    private static final int FARTHEST = 10_000;

    public AuditFilter {
        q = q == null ? "" : q.strip();
        first = Math.min(Math.max(0, first), FARTHEST);
        size = Math.min(Math.max(1, size), MOST);
    }
}
