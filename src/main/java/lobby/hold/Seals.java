package lobby.hold;

import static lobby.audit.Action.HOLD_LIFTED;
import static lobby.audit.Action.ORIGINAL_KEPT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lobby.audit.Action;
import lobby.audit.Deed;
import lobby.conversation.Message;

/** What the audit trail says of the originals that are kept of one conversation, by the number of the message. */
record Seals(Map<Long, String> seals) {

    static final Set<Action> ENTRIES = Set.of(ORIGINAL_KEPT, HOLD_LIFTED);

    /** Names under which an entry has them. */
    static final String NUMBER = "number";
    static final String SEAL = "seal";

    /** @param deeds of {@link #ENTRIES}, oldest first: what was kept before a hold was lifted is gone */
    static Seals of(List<Deed> deeds) {
        Map<Long, String> seals = new HashMap<>();
        for (Deed deed : deeds) {
            if (deed.action() == HOLD_LIFTED) {
                seals.clear();
            } else {
                seals.putIfAbsent(Long.valueOf(deed.details().get(NUMBER)), deed.details().get(SEAL));
            }
        }
        return new Seals(seals);
    }

    /** Whether this is what was sealed. */
    boolean fits(WithheldMessage kept, Message left) {
        return kept.seal(left).equals(seals.get(kept.number()));
    }

    /** How many were sealed, and are not among these. */
    long missing(List<WithheldMessage> kept) {
        Set<Long> there = Set.copyOf(kept.stream().map(WithheldMessage::number).toList());
        return seals.keySet().stream().filter(number -> !there.contains(number)).count();
    }
}
