package lobby.care.desk;

import java.io.Serializable;

/** How many chats each part of the desk has; counting stops at {@value #MOST}, which then means "or more". */
public record DeskCounts(long unanswered, long mine, long others, long finished, long oneWay) implements Serializable {

    public static final int MOST = 100;
}
