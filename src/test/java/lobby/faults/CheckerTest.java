package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.faults.Ledger.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker finds each way of losing, doubling and shuffling words. */
class CheckerTest {

    private final List<Line> lines = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private Ledger ledger;

    @BeforeEach
    void two_messages_are_sent_and_seen(@TempDir Path folder) throws IOException {
        ledger = new Ledger(folder);
        said(1, "a", "sam");
        said(2, "b", "ruth");
        saw("ruth", 1, "a");
        saw("ruth", 2, "b");
        standings.add(new Standing("sam", 1, 1));
    }

    @Test
    void what_went_well_is_no_offence() {
        ledger.write(new Attempt("c", "talk", "sam", "never arrived, never acknowledged"));

        assertThat(offences()).isEmpty();
    }

    @Test
    void an_acknowledged_message_that_is_gone_breaks_I1() {
        lines.remove(1);

        assertThat(offences()).contains("I1 b was acknowledged and is gone", "I1 b is there 0 times");
    }

    @Test
    void an_acknowledged_message_that_has_another_number_breaks_I1() {
        lines.add(new Line(3, "c", "sam", "TEXT", "text of c"));
        ledger.write(new Attempt("c", "talk", "sam", "text of c"));
        ledger.write(new Ack("c", "talk", 4));

        assertThat(offences()).contains("I1 c was acknowledged as 4");
    }

    @Test
    void a_message_that_nobody_sent_breaks_I2() {
        lines.add(new Line(3, "x", "sam", "TEXT", "made up"));

        assertThat(offences()).anyMatch(offence -> offence.startsWith("I2 nobody sent"));
    }

    @Test
    void a_message_with_other_words_breaks_I2() {
        lines.set(0, new Line(1, "a", "sam", "TEXT", "other words"));

        assertThat(offences()).anyMatch(offence -> offence.startsWith("I2 Attempt[clientId=a"));
    }

    @Test
    void a_gap_breaks_I3() {
        lines.set(1, new Line(3, "b", "ruth", "TEXT", "text of b"));

        assertThat(offences()).contains("I3 talk: number 3 where 2 is due");
    }

    @Test
    void a_reader_who_sees_an_older_message_later_breaks_I3() {
        saw("sam", 2, "b");
        saw("sam", 1, "a");

        assertThat(offences()).contains("I3 sam saw 1 after 2");
    }

    @Test
    void a_reader_who_missed_something_breaks_I4() {
        saw("sam", 2, "b");

        assertThat(offences()).contains("I4 sam saw 1 messages of talk, not its 2");
    }

    @Test
    void a_message_that_is_there_twice_breaks_I5() {
        lines.add(new Line(3, "b", "ruth", "TEXT", "text of b"));

        assertThat(offences()).contains("I5 b is there twice", "I5 b is there 2 times");
    }

    @Test
    void a_file_that_opens_as_what_it_was_is_no_offence() {
        withFile("c", List.of("hash"));

        assertThat(offences()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_or_does_not_open_or_is_another_breaks_I6() {
        withFile("c", List.of());
        withFile("d", List.of("500"));
        withFile("e", List.of("another"));

        assertThat(offences()).hasSize(3).allMatch(offence -> offence.matches("I6 Attempt.clientId=[cde].*"));
    }

    @Test
    void a_file_that_nobody_sent_breaks_I6() {
        lines.set(0, new Line(1, "a", "sam", "TEXT", "text of a", List.of("hash")));

        assertThat(offences()).containsExactly("I6 " + ledger.attempts().get(0) + " came with [hash]");
    }

    @Test
    void a_wrong_count_of_unread_breaks_I7() {
        standings.set(0, new Standing("sam", 0, 2));

        assertThat(offences()).contains("I7 sam is told of 2 unread in talk, but there are 1");
    }

    private List<String> offences() {
        return Checker.offences(ledger, List.of(new Truth("talk", lines, standings)));
    }

    private void said(long number, String clientId, String author) {
        String text = "text of " + clientId;
        ledger.write(new Attempt(clientId, "talk", author, text));
        ledger.write(new Ack(clientId, "talk", number));
        lines.add(new Line(number, clientId, author, "TEXT", text));
    }

    /** Everybody has seen it, and read it. */
    private void withFile(String clientId, List<String> opened) {
        long number = lines.size() + 1;
        ledger.write(new Attempt(clientId, "talk", "sam", "", "hash"));
        ledger.write(new Ack(clientId, "talk", number));
        lines.add(new Line(number, clientId, "sam", "TEXT", "", opened));
        saw("ruth", number, clientId);
    }

    private void saw(String reader, long number, String clientId) {
        ledger.write(new Seen(reader, "talk", number, clientId));
    }
}
