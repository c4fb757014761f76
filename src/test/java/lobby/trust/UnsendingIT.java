package lobby.trust;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.SEAN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import lobby.api.Contract;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

/** Rows SB-48 and SB-49: what somebody wrote is taken back by them, or removed by staff who may. */
class UnsendingIT extends TrustTest {

    @Test
    void it_vanishes_for_everybody_at_once_and_its_place_stays() {
        UUID conversation = started(RUTH);
        int number = number(says(as(SAM), conversation, "Wrong tower"));
        try (OpenLine ruths = as(RUTH).listen(); OpenLine seans = as(SEAN).listen()) {
            ruths.next("badge");
            seans.next("badge");

            assertThat(unsend(as(SAM), conversation, number).status()).isEqualTo(204);

            for (OpenLine line : List.of(ruths, seans)) {
                JsonObject frame = line.next("unsent", one -> one.toString().contains(conversation.toString()));
                assertThat(frame.getInt("number")).isEqualTo(number);
                assertThat(frame.getJsonObject("message")).isEqualTo(line(as(RUTH), conversation, number));
            }
        }
        JsonObject line = line(as(RUTH), conversation, number);
        assertThat(line.getString("text")).isEmpty();
        assertThat(line.getJsonObject("unsent").getString("how")).isEqualTo("UNSENT");
        assertThat(line.getJsonObject("author").getString("name")).isEqualTo(SAM.fullName());
        assertThat(Contract.wrongs("Message", line.toString())).isEmpty();
        assertThat(row(as(RUTH), conversation).getString("lastText")).isEmpty();
        assertThat(row(as(RUTH), conversation).getString("lastGone")).isEqualTo("UNSENT");
    }

    @Test
    void once_more_changes_nothing_and_nobody_but_its_author_takes_it_back() {
        UUID conversation = started(RUTH);
        int number = number(says(as(RUTH), conversation, "Never mind"));

        for (Personas other : List.of(SAM, SEAN, OLGA, AUDREY)) {
            assertRefused(unsend(as(other), conversation, number), "NOT_PERMITTED");
        }
        assertThat(line(as(SAM), conversation, number).getString("text")).isEqualTo("Never mind");
        unsend(as(RUTH), conversation, number).require(204);
        JsonObject gone = line(as(SAM), conversation, number);
        unsend(as(RUTH), conversation, number).require(204);
        assertThat(line(as(SAM), conversation, number)).isEqualTo(gone);
        assertRefused(unsend(as(SAM), conversation, number), "NOT_PERMITTED");
        assertThat(audited(conversation, "MESSAGE_UNSENT")).containsExactly(RUTH.fullName());
    }

    @Test
    void what_is_not_there_is_unknown_and_what_the_conversation_told_is_nobodys() {
        UUID conversation = started(RUTH);
        as(SAM).post("/api/conversations/%s/close".formatted(conversation)).require(200);

        assertRefused(unsend(as(SAM), conversation, 2), "NOT_PERMITTED");
        assertRefused(unsend(as(RENA), conversation, 2), "NOT_PERMITTED");
        for (long number : new long[] {0, -1, 3, Long.MAX_VALUE}) {
            assertRefused(unsend(as(SAM), conversation, number), "UNKNOWN");
        }
        unsend(as(SAM), conversation, 1).require(204);
    }

    @Test
    void staff_who_may_remove_what_others_wrote_and_it_is_written_down() {
        UUID conversation = started(RUTH);
        int number = number(says(as(RUTH), conversation, "Something hateful"));

        assertThat(acts(as(RENA), conversation)).contains("REDACT", "UNSEND");
        assertThat(acts(as(OLGA), conversation)).doesNotContain("REDACT");
        unsend(as(RENA), conversation, number).require(204);

        JsonObject line = line(as(RUTH), conversation, number);
        assertThat(line.getJsonObject("unsent").getString("how")).isEqualTo("REDACTED");
        assertThat(line.getJsonObject("author").getString("name")).isEqualTo(RUTH.fullName());
        assertThat(audited(conversation, "MESSAGE_REDACTED")).containsExactly(RENA.fullName());
        assertThat(sql().text("select details from audit_entry where action = 'MESSAGE_REDACTED' and subject = ?",
            conversation.toString())).contains(RUTH.fullName()).doesNotContain("hateful");
        unsend(as(RUTH), conversation, number).require(204);
    }

    @Test
    void sent_again_under_its_client_id_it_stays_gone() {
        UUID conversation = started(RUTH);
        String message = message("Wrong tower");
        int number = number(as(SAM).post(messages(conversation), message).require(201));
        unsend(as(SAM), conversation, number).require(204);

        Answer again = as(SAM).post(messages(conversation), message);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("text")).isEmpty();
        assertThat(again.json().getInt("number")).isEqualTo(number);
        assertThat(numbers(conversation)).containsExactly(1L, 2L);
    }

    @Test
    void what_nobody_has_read_counts_no_longer() {
        UUID conversation = started(RUTH);
        int second = number(says(as(SAM), conversation, "Wrong tower"));
        int third = number(says(as(SAM), conversation, "The north one"));

        unsend(as(SAM), conversation, 1).require(204);
        assertUnread(conversation, 2, second);
        unsend(as(SAM), conversation, third).require(204);
        assertUnread(conversation, 1, second);
        as(RUTH).put("/api/conversations/%s/read".formatted(conversation), "{\"upTo\":1}").require(204);
        assertUnread(conversation, 1, second);
        unsend(as(SAM), conversation, second).require(204);
        assertThat(view(as(RUTH), conversation).getInt("unread")).isZero();
        assertThat(view(as(RUTH), conversation).isNull("firstUnread")).isTrue();
    }

    @Test
    void nobody_waits_for_an_answer_to_what_was_taken_back_and_everybody_does_whose_answer_was() {
        UUID conversation = started(RUTH);
        int question = number(says(as(RUTH), conversation, "Which gate?"));
        int answer = number(says(as(SAM), conversation, "The fifth"));

        unsend(as(SAM), conversation, answer).require(204);
        assertThat(view(as(SAM), conversation).getString("waitingFor")).isEqualTo("STAFF");
        assertThat(view(as(SAM), conversation).getString("waitingSince"))
            .isEqualTo(line(as(SAM), conversation, question).getString("sentAt"));
        unsend(as(RUTH), conversation, question).require(204);
        assertThat(view(as(SAM), conversation).isNull("waitingSince")).isTrue();
    }

    @Test
    void a_page_that_was_away_learns_of_all_of_it() {
        UUID conversation = started(RUTH);
        for (int number = 2; number <= 4; number++) {
            says(as(SAM), conversation, "Message " + number).require(201);
        }
        List.of(3, 1, 4).forEach(number -> unsend(as(SAM), conversation, number).require(204));

        assertThat(view(as(RUTH), conversation).getInt("lastUnsent")).isEqualTo(3);
        JsonObject first = as(RUTH).get(messages(conversation) + "?unsentAfter=0&limit=2").require(200).json();
        assertThat(first.getJsonArray("messages")).extracting(line -> line.asJsonObject().getInt("number"))
            .containsExactly(3, 1);
        assertThat(first.getBoolean("complete")).isFalse();
        JsonObject rest = as(RUTH).get(messages(conversation) + "?unsentAfter=2").require(200).json();
        assertThat(rest.getJsonArray("messages")).extracting(line -> line.asJsonObject().getInt("number"))
            .containsExactly(4);
        assertThat(rest.getBoolean("complete")).isTrue();
    }

    static Answer unsend(ApiClient who, UUID conversation, long number) {
        return who.delete(messages(conversation) + "/" + number);
    }

    static int number(Answer sent) {
        return sent.require(201).json().getInt("number");
    }

    private void assertUnread(UUID conversation, int amount, int since) {
        JsonObject view = view(as(RUTH), conversation);
        assertThat(List.of(view.getInt("unread"), view.getInt("firstUnread"))).containsExactly(amount, since);
    }

    private static JsonObject view(ApiClient who, UUID conversation) {
        return who.get("/api/conversations/" + conversation).require(200).json();
    }

    private static List<String> acts(ApiClient who, UUID conversation) {
        return view(who, conversation).getJsonArray("acts").getValuesAs(act -> act.toString().replace("\"", ""));
    }

    private static JsonObject line(ApiClient who, UUID conversation, int number) {
        return who.get(messages(conversation) + "?limit=1&after=" + (number - 1)).require(200).json()
            .getJsonArray("messages").getJsonObject(0);
    }

    private static JsonObject row(ApiClient who, UUID conversation) {
        return who.get("/api/conversations?limit=100&state=MINE").require(200).json().getJsonArray("conversations")
            .stream().map(JsonValue::asJsonObject)
            .filter(row -> row.getString("id").equals(conversation.toString())).findFirst().orElseThrow();
    }

    static List<Object> audited(UUID conversation, String action) {
        return sql().column("""
            select p.name from audit_entry a join person p on p.id = a.person_id where a.action = ? and a.subject = ?
            """, action, conversation.toString());
    }
}
