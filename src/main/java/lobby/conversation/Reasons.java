package lobby.conversation;

import java.io.Serializable;
import java.util.List;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * Why a conversation can be closed, in the words of the house: whoever closes it chooses from these, and the house
 * alone reads which.
 *
 * @param all in the order in which they are offered
 * @param needed whether it is not closed without one
 */
public record Reasons(List<String> all, boolean needed) implements Serializable {

    /** Where nobody is asked. */
    public static final Reasons NONE = new Reasons(List.of(), false);

    public Reasons {
        all = List.copyOf(all);
    }

    /**
     * The one that was said, as the house writes it; blank where none was, and none is needed.
     *
     * @param said blank for none
     * @throws RefusedException FINISH_REASON_NEEDED or FINISH_REASON_UNKNOWN
     */
    public String chosen(String said) {
        String words = said.strip();
        if (words.isEmpty() && needed) {
            throw new RefusedException(Refusal.FINISH_REASON_NEEDED);
        }
        return words.isEmpty() ? "" : all.stream().filter(words::equalsIgnoreCase).findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.FINISH_REASON_UNKNOWN));
    }
}
