package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.Test;

/** A conversation is held while something in it is taken back. {@link NaiveRacesIT} is without the lock. */
class HoldRacesIT extends TrustTest {

    private static final int MANY = 6;

    /** SB-49 */
    @Test
    void what_is_taken_back_after_the_hold_was_placed_is_kept_and_nothing_else_is() {
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID conversation = started(RUTH);
            IntStream.range(0, MANY).forEach(each -> says(as(SAM), conversation, "Thing " + each).require(201));
            FacesForm form = FacesForm.of(as(OLGA), "/settings/holds?of=" + conversation, "form");
            FacesForm hold = form.with("form:reason", "File 7").with(form.button(), "");
            List<Callable<Answer>> deeds = new ArrayList<>();
            IntStream.range(0, MANY).forEach(each ->
                deeds.add(() -> UnsendingIT.unsend(as(SAM), conversation, each + 2)));
            deeds.add(hold::submit);

            List<Answer> answers = Race.run(deeds);

            assertThat(answers.subList(0, MANY)).extracting(Answer::status).containsOnly(204);
            assertThat(sql().number("""
                select count(*) from message m
                join conversation c on c.id = m.conversation_id
                join legal_hold h on h.conversation_id = c.id
                where c.reference = ? and m.unsent_at is not null
                and (m.unsent_at > h.placed_at) = exists (
                    select 1 from withheld_message w where w.conversation_id = c.id and w.number = m.number)
                """, conversation)).isEqualTo(MANY);
        }
    }
}
