package lobby.signature;

import static lobby.signature.SignatureAct.DECLINE;
import static lobby.signature.SignatureAct.GIVE_CODE;
import static lobby.signature.SignatureAct.READ;
import static lobby.signature.SignatureAct.SIGN;
import static lobby.signature.SignatureAct.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import lobby.attachment.signature.SignatureState;
import lobby.conversation.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaturePolicyTest {

    @Test
    void who_reads_the_conversation_sees_and_who_writes_in_it_does_what_is_theirs() {
        for (boolean reads : new boolean[] {true, false}) {
            for (boolean writes : new boolean[] {true, false}) {
                for (boolean addressee : new boolean[] {true, false}) {
                    Set<Act> talking = EnumSet.noneOf(Act.class);
                    if (reads) {
                        talking.add(Act.READ);
                    }
                    if (writes) {
                        talking.add(Act.SEND);
                    }

                    Set<SignatureAct> wanted = !reads ? Set.of() : !writes ? Set.of(READ)
                        : addressee ? Set.of(READ, SIGN, DECLINE) : Set.of(READ, GIVE_CODE, WITHDRAW);
                    assertThat(SignaturePolicy.allows(talking, addressee)).isEqualTo(wanted);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_of_what_waits_can_anything_become(SignatureState state) {
        assertThat(SignaturePolicy.possible(state)).hasSize(state == SignatureState.WAITING ? 5 : 1);
    }
}
