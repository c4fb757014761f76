package lobby.signature;

import static lobby.signature.SignatureAct.DECLINE;
import static lobby.signature.SignatureAct.GIVE_CODE;
import static lobby.signature.SignatureAct.READ;
import static lobby.signature.SignatureAct.SIGN;
import static lobby.signature.SignatureAct.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;
import lobby.attachment.signature.SignatureState;
import lobby.conversation.Act;

/**
 * Who may do what about a signature, by what they may do in the conversation it is asked for in: who reads that sees
 * how it stands; of those who write there, the addressee alone signs or declines, and the house takes it back or gives
 * out a code (row SB-17).
 */
final class SignaturePolicy {

    /**
     * @param talking what the actor may do in the conversation
     * @param addressee whether it is they who are asked
     */
    static Set<SignatureAct> allows(Set<Act> talking, boolean addressee) {
        Set<SignatureAct> allowed = EnumSet.noneOf(SignatureAct.class);
        if (talking.contains(Act.READ)) {
            allowed.add(READ);
        }
        if (talking.contains(Act.READ) && talking.contains(Act.SEND)) {
            allowed.addAll(addressee ? Set.of(SIGN, DECLINE) : Set.of(GIVE_CODE, WITHDRAW));
        }
        return allowed;
    }

    /** What can still become of it. */
    static Set<SignatureAct> possible(SignatureState state) {
        return state == SignatureState.WAITING ? EnumSet.allOf(SignatureAct.class) : EnumSet.of(READ);
    }

    private SignaturePolicy() {
    }
}
