package lobby.care.state;

import static lobby.conversation.Act.LEAVE;
import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.SEND_FIRST;
import static lobby.conversation.Act.TAKE;

import java.util.Set;
import lobby.conversation.Act;
import lobby.conversation.Side;
import lobby.platform.Refusal;

/**
 * Where a chat with a care team stands (model DM-05). It is AT_REST as long as only the house has written: nobody has
 * asked anything, so that it is on nobody's desk and in no figures, and only the resident can open it (row LC-20).
 */
public enum ChatState {
    AT_REST,
    UNANSWERED,
    ACTIVE,
    FINISHED;

    public static ChatState of(boolean closed, boolean begun, boolean taken) {
        if (closed) {
            return begun ? FINISHED : AT_REST;
        }
        return taken ? ACTIVE : UNANSWERED;
    }

    /**
     * Why nothing can be said in it by this side.
     *
     * @param twoWay whether residents write, too
     */
    public Refusal silence(Side side, boolean twoWay) {
        if (side == Side.RESIDENT && !twoWay) {
            return Refusal.CARE_ONE_WAY;
        }
        return side == Side.STAFF && this == AT_REST ? Refusal.CARE_NOT_FIRST : Refusal.CLOSED;
    }

    /**
     * Puts right what is possible in any conversation that is open or closed.
     *
     * @param twoWay whether residents write, too
     */
    public void change(Set<Act> possible, Side side, boolean twoWay) {
        if (side == Side.RESIDENT) {
            possible.removeIf(act -> act == SEND && !twoWay);
            if (this == AT_REST || this == FINISHED) {
                possible.add(LEAVE);
            }
            return;
        }
        switch (this) {
            case AT_REST -> {
                possible.remove(REOPEN);
                possible.add(SEND_FIRST);
            }
            case UNANSWERED -> possible.add(TAKE);
            case ACTIVE -> possible.addAll(Set.of(OVERTAKE, RELEASE));
            case FINISHED -> possible.add(SEND_FIRST);
        }
    }
}
