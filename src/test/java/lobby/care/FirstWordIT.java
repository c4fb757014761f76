package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.EveryServer;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** The team of the Pier writes to a resident who has asked nothing (LC-20, LC-21, LC-35, LC-42, K-02). */
@EveryServer
class FirstWordIT extends FirstWordTest {

    @Test
    void it_is_read_by_the_resident_and_opens_nothing() {
        List<Object> before = worked();

        UUID chat = conversation(writes(colin, "The lift is back.").require(201));

        JsonObject seen = resident.get(team()).require(200).json();
        assertThat(seen.getString("id")).isEqualTo(chat.toString());
        assertThat(seen.getInt("unread")).isEqualTo(1);
        assertThat(seen.get("closedBy")).isEqualTo(JsonValue.NULL);
        assertThat(seen.getJsonArray("acts").toString()).contains("\"SEND\"");
        assertThat(texts(chat)).containsExactly("The lift is back.");
        assertThat(partsOf(cleo, chat)).containsExactly("ONE_WAY");
        assertThat(worked()).isEqualTo(before);
        assertThat(episodes(chat)).isZero();
        assertThat(deeds(chat)).containsExactly("SENT_ONE_WAY");
        assertThat(resident.get("/my/messages").require(200).body()).contains("The lift is back.")
            .doesNotContain("Closed");
        assertThat(cleo.get("/api/conversations/%s/engagements".formatted(chat)).require(200).body())
            .doesNotContain("BEGUN_CARE");
    }

    @Test
    void whoever_answers_it_is_unanswered_like_everybody_who_asks() {
        UUID chat = conversation(writes(colin, "The lift is back.").require(201));

        assertThat(asks("Thank you. And the door?")).isEqualTo(chat);

        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        assertThat(texts(chat)).containsExactly("The lift is back.", "Thank you. And the door?");
        assertThat(episodes(chat)).isEqualTo(1);
        assertThat(deeds(chat)).containsExactly("SENT_ONE_WAY", "CONVERSATION_STARTED");
        writes(cleo, "I look.").require(201);
        assertThat(partsOf(cleo, chat)).containsExactly("MINE");
    }

    @Test
    void who_was_not_given_that_is_told_why_and_nothing_is_stored() {
        List<Long> before = stored();

        assertRefused(writes(cleo, "Hello?"), "CARE_NOT_FIRST");
        assertRefused(writes(as(OLGA), "Hello?"), "CARE_NOT_FIRST");
        assertRefused(writes(as(AUDREY), "Hello?"), "NOT_PERMITTED");
        assertRefused(writes(as(SAM), "Hello?"), "UNKNOWN");
        assertRefused(writes(resident, "Hello?"), "UNKNOWN");
        assertRefused(cleo.get(first(whom)), "CARE_NOT_FIRST");
        assertRefused(colin.get(first(UUID.randomUUID())), "UNKNOWN");

        assertThat(stored()).isEqualTo(before);
        assertThat(colin.get(first(whom)).require(200).json().getJsonArray("acts").toString())
            .isEqualTo("[\"READ\",\"SEND_FIRST\"]");
    }

    @Test
    void a_chat_that_is_finished_stays_so_until_the_resident_answers() {
        UUID chat = asks("Where are the bins?");
        says(cleo, chat, "Behind the house.").require(201);
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        List<Object> before = worked();

        says(colin, chat, "They are emptied on Mondays from now on.").require(201);

        assertRefused(says(cleo, chat, "And on Fridays."), "CLOSED");
        assertThat(partsOf(cleo, chat)).containsExactly("FINISHED");
        assertThat(worked()).isEqualTo(before);
        assertThat(resident.get(team()).json().getInt("unread")).isEqualTo(2);
        says(resident, chat, "Good to know.").require(201);
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        assertThat(episodes(chat)).isEqualTo(2);
    }

    @Test
    void where_two_way_chat_is_off_every_agent_writes_and_nobody_answers() {
        twoWay(false);

        UUID chat = conversation(writes(cleo, "The chat is off over the holidays.").require(201));
        says(cleo, chat, "We wish you good ones.").require(201);

        assertRefused(says(resident, chat, "You, too."), "CARE_ONE_WAY");
        assertRefused(resident.post(team() + "/messages", message("Hello?")), "CARE_ONE_WAY");
        assertThat(texts(chat)).hasSize(2);
        assertThat(resident.get(team()).json().getInt("unread")).isEqualTo(2);
        assertThat(partsOf(colin, chat)).containsExactly("ONE_WAY");
        twoWay(true);
        assertRefused(says(cleo, chat, "One more."), "CARE_NOT_FIRST");
        says(resident, chat, "You, too.").require(201);
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
    }

    @Test
    void a_resident_who_writes_at_the_same_moment_begins_the_same_chat_and_waits_for_nobody_who_answered_before() {
        for (int round = 0; round < Race.rounds(4); round++) {
            resident = comingIn(cast().neighbour());
            somebody_who_never_wrote();

            List<Answer> answers = Race.run(2, runner -> () -> runner == 0 ? writes(colin, "The lift is back.")
                : resident.post(team() + "/messages", message("Is the lift back?")));

            UUID chat = conversation(answers.get(0).require(201));
            assertThat(conversation(answers.get(1).require(201))).isEqualTo(chat);
            assertThat(numbers(chat)).hasSize(2);
            assertThat(episodes(chat)).isEqualTo(1);
            boolean first = answers.get(0).json().getInt("number") == 1;
            assertThat(partsOf(colin, chat)).containsExactly(first ? "UNANSWERED" : "MINE");
        }
    }

    @Test
    void the_desk_offers_those_who_never_wrote_to_whom_that_was_given() {
        String name = "Wanda" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        sql().update("update person set name = ? where reference = ?", name + " Ng", whom);
        String found = "/care?q=" + name;

        assertThat(colin.get(found).require(200).body()).contains("Write to…", name + " Ng", "to=" + whom);
        assertThat(cleo.get(found).require(200).body()).doesNotContain("to=" + whom).contains("a right of its own");
        assertThat(colin.get("/care?at=%s&to=%s".formatted(cast().pier(), whom)).require(200).body())
            .contains("data-resident=\"" + whom + "\"");

        writes(colin, "The lift is back.").require(201);
        assertThat(colin.get(found).require(200).body()).doesNotContain("to=" + whom).contains("Nothing asked yet");
        assertThat(cleo.get("/care?part=one_way").require(200).body()).contains(name);
    }

    /** All that the desk counts, but for how long anything took. */
    private List<Object> worked() {
        JsonObject figures = cleo.get("/api/care/figures?location=" + cast().pier()).require(200).json();
        JsonObject counts = cleo.get("/api/care/counts?location=" + cast().pier()).require(200).json();
        return List.of(figures, counts.get("unanswered"), counts.get("others"), counts.get("finished"));
    }

    private static List<Object> deeds(UUID chat) {
        return sql().column("select action from audit_entry where subject = ? order by id", chat.toString());
    }
}
