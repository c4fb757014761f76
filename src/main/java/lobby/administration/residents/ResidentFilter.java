package lobby.administration.residents;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which residents to list.
 *
 * @param location null for all locations where the caller may see residents
 * @param q part of a name, an e-mail address, a phone number or a unit; blank for everybody
 * @param former whether those who moved out are listed too
 */
public record ResidentFilter(UUID location, String q, boolean former, int offset, int limit) implements Serializable {

    private static final int MOST = 100;

    public ResidentFilter {
        q = q == null ? "" : q.strip();
        offset = Math.max(0, offset);
        limit = Math.min(Math.max(1, limit), MOST);
    }
}
