package lobby.inbox;

import java.io.Serializable;

/**
 * How many conversations there are to show; counting stops at {@value #MOST}, which then means "or more".
 *
 * @param atRest how many only the house has written in: neither open nor closed by anybody
 */
public record InboxCounts(long open, long unread, long waiting, long closed, long muted, long atRest)
    implements Serializable {

    public static final int MOST = 100;
}
