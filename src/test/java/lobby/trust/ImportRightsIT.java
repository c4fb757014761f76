package lobby.trust;

import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.conversation.Side;
import lobby.intake.DialogueImportService;
import lobby.intake.ImportReport;
import lobby.intake.ImportReport.Refused;
import lobby.intake.format.Dialogue;
import lobby.intake.format.Entry;
import org.junit.jupiter.api.Test;

/** RC-08: an import is one request that takes its time, and rights can end while it does. */
class ImportRightsIT extends RevocationTest {

    private static final LocalDate SAID_ON = LocalDate.of(2019, 3, 1);

    @Inject DialogueImportService imports;

    @Test
    void nothing_more_is_brought_in_once_the_right_to_is_gone() throws Exception {
        String login = cast().colleague(SAM);
        Stream<Entry<Dialogue>> lines = Stream.of(
            new Entry<>(1, ImportRightsIT::dialogue, List.of()),
            new Entry<>(2, () -> {
                takeAllRightsOf(login);
                return dialogue();
            }, List.of()),
            new Entry<>(3, ImportRightsIT::dialogue, List.of()));

        ImportReport report = as(login, () -> imports.take(cast().pier(), lines.iterator(), SAID_ON, so -> { }));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refused()).extracting(Refused::line).containsExactly(2, 3);
    }

    private static void takeAllRightsOf(String login) {
        sql().update("""
            delete from permission_level where group_id in (
                select a.group_id from staff_assignment a join person p on p.id = a.person_id where p.login = ?)
            """, login);
    }

    private static Dialogue dialogue() {
        String id = UUID.randomUUID().toString();
        return new Dialogue(id, new Dialogue.Matter("Fair " + id, "next Friday", "half past 6 in the evening", "2",
            "Old Mill", "", "Cork", "", ""), null, List.of(new Dialogue.Turn(Side.RESIDENT, "Hello")));
    }
}
