package lobby.inbox;

import java.io.Serializable;

/** How many conversations there are to show; counting stops at {@value #MOST}, which then means "or more". */
public record InboxCounts(long open, long unread, long waiting, long closed, long muted) implements Serializable {

    public static final int MOST = 100;
}
