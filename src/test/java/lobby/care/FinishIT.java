package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import lobby.trust.Race;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finishing a chat of the Pier with a reason, where the house wants one (LC-19, LC-23). */
@EveryServer
class FinishIT extends CareTest {

    private static final String TWO = "Answered\nPassed to maintenance";

    @AfterEach
    void nobody_is_asked() {
        sql().update("""
            update care_channel set finish_reasons = '', finish_asking = 'NEVER'
            where location_id = (select id from location where name = 'The Pier')
            """);
    }

    @Test
    void where_nobody_is_asked_it_is_as_it_was_and_no_reason_is_known() {
        UUID chat = asks("Where are the bins?");

        assertRefused(finish(cleo, chat, "Answered"), "FINISH_REASON_UNKNOWN");
        JsonObject finished = cleo.post(path(chat)).require(200).json();

        assertThat(finished.getString("state")).isEqualTo("CLOSED");
        assertThat(finished.getString("closedReason")).isEmpty();
        assertThat(finished.getJsonArray("reasons")).isEmpty();
    }

    @Test
    void where_one_is_needed_nothing_is_finished_without_it_by_whatever_door() {
        said(TWO, "MUST");
        UUID chat = asks("Where are the bins?");
        JsonObject read = cleo.get("/api/conversations/" + chat).require(200).json();
        assertThat(read.getJsonArray("reasons")).hasSize(2);
        assertThat(read.getBoolean("reasonNeeded")).isTrue();

        assertRefused(cleo.post(path(chat)), "FINISH_REASON_NEEDED");
        assertRefused(cleo.post(path(chat), "{}"), "FINISH_REASON_NEEDED");
        assertRefused(cleo.post("/api/conversations/%s/close".formatted(chat)), "FINISH_REASON_NEEDED");
        assertRefused(finish(cleo, chat, "Ignored"), "FINISH_REASON_UNKNOWN");
        assertRefused(cleo.post(path(chat), "{\"why\":\"Answered\"}"), "UNKNOWN_MEMBER");
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        assertThat(texts(chat)).containsExactly("Where are the bins?");

        finish(cleo, chat, "answered").require(200);
        assertThat(outcomes(chat)).containsExactly("Answered");
    }

    @Test
    void the_team_reads_it_wherever_it_reads_who_finished_and_the_resident_nowhere() {
        said(TWO, "MAY");
        UUID chat = asks("The lift is stuck.");

        JsonObject finished = finish(cleo, chat, "Passed to maintenance").require(200).json();

        assertThat(finished.getString("closedReason")).isEqualTo("Passed to maintenance");
        assertThat(as(AUDREY).get("/api/conversations/%s/asides".formatted(chat)).require(200).body())
            .contains("\"FINISHED\"", "Passed to maintenance");
        assertThat(cleo.get("/api/care/chats?part=FINISHED&limit=100&location=" + cast().pier()).require(200).json()
            .getJsonArray("chats").getValuesAs(JsonObject.class))
            .anySatisfy(row -> {
                assertThat(row.getString("id")).isEqualTo(chat.toString());
                assertThat(row.getString("finishedReason")).isEqualTo("Passed to maintenance");
            });
        assertThat(as(OLGA).get("/care-counted?what=finished&range=days-30").require(200).body())
            .containsPattern("(?s)id=" + chat + ".{0,2000}?Passed to maintenance");
        List.of("/api/conversations/" + chat, messages(chat), team(), "/my/home").forEach(where ->
            assertThat(resident.get(where).require(200).body()).doesNotContain("maintenance"));
        resident.get("/api/conversations/%s/asides".formatted(chat)).require(404);
    }

    @Test
    void it_belongs_to_the_episode_that_was_finished_and_stays_when_it_is_taken_out_of_the_list() {
        said(TWO, "MAY");
        UUID chat = asks("The lift is stuck.");
        finish(cleo, chat, "Passed to maintenance").require(200);
        assertThat(finish(colin, chat, "Answered").require(200).json().getString("closedReason"))
            .isEqualTo("Passed to maintenance");
        assertThat(finish(colin, chat, "Never heard of").status()).isEqualTo(200);

        said("Answered", "MAY");
        says(resident, chat, "It moves again.").require(201);
        assertThat(cleo.get("/api/conversations/" + chat).json().getString("closedReason")).isEmpty();
        assertRefused(finish(cleo, chat, "Passed to maintenance"), "FINISH_REASON_UNKNOWN");
        cleo.post(path(chat)).require(200);

        assertThat(outcomes(chat)).containsExactly("Passed to maintenance", "-");
    }

    @Test
    void of_two_who_finish_it_at_once_one_says_why() {
        said(TWO, "MUST");
        for (int round = 0; round < Race.rounds(4); round++) {
            UUID chat = asks("Where are the bins?");

            List<Answer> answers = Race.run(2, runner -> () -> runner == 0 ? finish(cleo, chat, "Answered")
                : finish(colin, chat, "Passed to maintenance"));

            assertThat(answers).extracting(answer -> answer.require(200).json().getString("closedReason"))
                .containsOnly((String) outcomes(chat).get(round));
            assertThat(outcomes(chat)).hasSize(round + 1);
        }
    }

    @Test
    void the_house_says_which_there_are_and_that_is_written_down() {
        Answer wrong = pressed(form().with("finishing:asking", "MUST").with("finishing:reasons", " "));
        assertThat(wrong.body()).contains("Write at least one reason, or ask for none.");
        Answer longer = pressed(form().with("finishing:asking", "MAY").with("finishing:reasons", "A" + "x".repeat(60)));
        assertThat(longer.body()).contains("is too long: a reason has at most 60 characters.", "Axxx");

        FacesForm before = form();
        pressed(form().with("finishing:asking", "MUST").with("finishing:reasons", "Answered\n\nanswered\nSpam"));

        assertThat(form().field("finishing:asking")).isEqualTo("MUST");
        assertThat(form().field("finishing:reasons").strip()).isEqualTo("Answered\nSpam");
        assertThat(sql().text("""
            select details from audit_entry where action = 'CARE_CHANGED' order by id desc limit 1
            """)).contains("Answered; Spam", "MUST");
        assertThat(pressed(before.with("finishing:reasons", "Mine").with("finishing:asking", "MAY")).body())
            .contains("Olga Aalto", "Mine");
        assertThat(as(AUDREY).get("/settings/care?of=" + cast().pier()).require(200).body())
            .contains("finishing:reasons").doesNotContain("finishing:keep");
    }

    private FacesForm form() {
        return FacesForm.of(as(OLGA), "/settings/care?of=" + cast().pier(), "finishing");
    }

    private static Answer pressed(FacesForm form) {
        return form.with("finishing:keep", "finishing:keep").submit();
    }

    private void said(String reasons, String asking) {
        pressed(form().with("finishing:reasons", reasons).with("finishing:asking", asking));
    }

    private static Answer finish(ApiClient who, UUID chat, String reason) {
        return who.post(path(chat), Json.createObjectBuilder().add("reason", reason).build().toString());
    }

    private static String path(UUID chat) {
        return "/api/conversations/%s/finish".formatted(chat);
    }

    private static List<Object> outcomes(UUID chat) {
        return sql().column("""
            select coalesce(e.outcome, '-') from episode e join conversation c on c.id = e.conversation_id
            where c.reference = ? order by e.started_at, e.id
            """, chat);
    }
}
