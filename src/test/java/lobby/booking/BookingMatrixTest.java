package lobby.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lobby.conversation.Act;
import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of bookings, and of what is said about them, is what the matrix says. */
class BookingMatrixTest {

    private final Booking ruths = Party.of(Personas.RUTH);

    @ParameterizedTest
    @EnumSource
    void of_bookings(Who who) {
        Actor actor = actor(who);
        boolean known = BookingPolicy.maySee(actor, ruths);

        assertSays(who, "see", "booking", known, known);
        assertSays(who, "see", "notes", known, BookingPolicy.maySeeAll(actor, ruths));
        assertSays(who, "change", "booking", known, BookingPolicy.mayManage(actor, ruths));
        assertSays(who, "check in", "booking", known, BookingPolicy.mayManage(actor, ruths));
        assertSays(who, "cancel", "booking", known, BookingPolicy.mayCancel(actor, ruths));
    }

    @ParameterizedTest
    @EnumSource
    void of_conversations(Who who) {
        Set<Act> acts = BookingPolicy.allows(actor(who), ruths);
        boolean known = acts.contains(Act.READ);

        assertSays(who, "read", "conversation", known, known);
        assertSays(who, "start", "conversation", known, acts.contains(Act.START));
        assertSays(who, "write", "conversation", known, acts.contains(Act.SEND));
        assertSays(who, "unsend", "own message", known, acts.contains(Act.UNSEND));
        assertSays(who, "unsend", "message of somebody else", known, acts.contains(Act.REDACT));
        assertSays(who, "close", "conversation", known, acts.contains(Act.CLOSE));
        assertSays(who, "reopen", "conversation", known, acts.contains(Act.REOPEN));
    }

    private static void assertSays(Who who, String action, String object, boolean known, boolean permitted) {
        Expected wanted = Matrix.of(who, action, object);
        Expected unpermitted = known ? Expected.NO : Expected.UNKNOWN;

        assertThat(permitted ? Expected.YES : unpermitted).as("%s %s %s", who, action, object)
            .isEqualTo(wanted == Expected.SIGN_IN ? Expected.UNKNOWN : wanted);
    }

    private static Actor actor(Who who) {
        return who.persona().map(Personas::actor).orElse(Actor.nobody());
    }
}
