package lobby.trust;

import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;

/** BI-20 and BI-22: bodies that say more than they may, or say one thing twice. */
class BadJsonIT extends TrustTest {

    private static final String ID = "\"clientId\":\"%s\"";

    @Test
    void nobody_says_who_they_are_or_when_it_is() {
        UUID conversation = started(RUTH);

        for (String extra : List.of("senderId", "createdAt", "seq", "role", "deleted", "author", "number", "sentAt",
            "side", "kind", "__proto__", "TEXT", "text ", "conversation", "x".repeat(1000))) {
            Answer answer = send(conversation, "{" + ID.formatted(UUID.randomUUID()) + ",\"text\":\"Hello\",\"" + extra
                + "\":1}");

            assertRefused(answer, "UNKNOWN_MEMBER");
            assertThat(answer.body().length()).isLessThan(600);
        }
        assertThat(numbers(conversation)).containsExactly(1L);
    }

    @Test
    void what_only_looks_like_json_is_refused() {
        UUID conversation = started(RUTH);
        String id = ID.formatted(UUID.randomUUID());

        for (String body : List.of("", " ", "null", "[]", "\"text\"", "1", "{", "}", "{]", "{\"text\"}", "{" + id
            + ",}",
            "{" + id + ",\"text\":\"a\"}{}", "{" + id + ",\"text\":\"a\"} x", "{" + id
                + ",\"text\":\"a\",\"text\":\"b\"}",
            "{" + id + "," + id + ",\"text\":\"a\"}", "{" + id + ",\"text\":'a'}", "{" + id + ",text:\"a\"}",
            "{" + id + ",\"text\":\"a\"", "// a\n{}", "{" + id + ",\"text\":\"a\nb\"}",
            "[".repeat(1000) + "]".repeat(1000), "{\"a\":".repeat(33) + "1" + "}".repeat(33),
                "{\"a\":".repeat(10_000))) {
            assertRefused(send(conversation, body), "BROKEN_JSON", "UNKNOWN_MEMBER");
        }
        assertThat(numbers(conversation)).containsExactly(1L);
        assertHealthy();
    }

    @Test
    void a_member_of_another_kind_is_refused() {
        UUID conversation = started(RUTH);
        String id = ID.formatted(UUID.randomUUID());

        for (String members : List.of(id + ",\"text\":1", id + ",\"text\":[\"a\"]", id + ",\"text\":{}", id
            + ",\"text\":true", "\"clientId\":1,\"text\":\"a\"", "\"clientId\":\"x\",\"text\":\"a\"", "\"clientId\":\""
            + "a".repeat(1000) + "\",\"text\":\"a\"", "\"clientId\":\"0-0-0-0-0\",\"text\":\"a\"", "\"clientId\":[\""
            + UUID.randomUUID() + "\"],\"text\":\"a\"", id + ",\"text\":\"a\",\"reopen\":\"true\"", id
                + ",\"text\":\"a\",\"reopen\":1")) {
            assertRefused(send(conversation, "{" + members + "}"), "WRONG_MEMBER");
        }
        for (String members : List.of(id, "\"text\":\"a\"", id + ",\"text\":null", "\"clientId\":null,\"text\":\"a\"",
            "")) {
            assertRefused(send(conversation, "{" + members + "}"), "MISSING_MEMBER");
        }
        for (String number : List.of("1e400", "-1e400", "1.5", "\"1\"", "9223372036854775808", "1e3", "1"
            + "0".repeat(50), "NaN", "null")) {
            assertRefused(as(RUTH).put("/api/conversations/%s/read".formatted(conversation), "{\"upTo\":" + number
                + "}"),
                "WRONG_MEMBER", "BROKEN_JSON", "MISSING_MEMBER");
        }
        assertThat(numbers(conversation)).containsExactly(1L);
        assertThat(as(RUTH).get("/api/conversations/" + conversation).json().getInt("readUpTo")).isZero();
    }

    @Test
    void what_is_no_json_at_all_is_refused() {
        UUID conversation = started(RUTH);

        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/x-java-serialized-object", "text/json", "*/*",
                "nonsense")) {
            Answer answer = as(RUTH).with("Content-Type", type)
                .ask("POST", messages(conversation), BodyPublishers.ofString(message("Hello")));

            assertThat(answer.status()).as(type).isIn(400, 415);
        }
        assertThat(numbers(conversation)).containsExactly(1L);
    }

    /** BI-22 */
    @Test
    void one_client_id_is_one_message_of_one_author() {
        UUID conversation = started(RUTH);
        UUID other = started(RUTH);
        UUID id = UUID.randomUUID();
        JsonObject first = send(conversation, message(id, "Which gate?")).require(201).json();

        assertThat(send(conversation, message(id, "Which gate?")).require(200).json()).isEqualTo(first);
        assertThat(send(conversation, message(id, " Which gate?\r\n")).require(200).json()).isEqualTo(first);
        assertRefused(send(conversation, message(id, "Which door?")), "CLIENT_ID_REUSED");
        assertRefused(send(other, message(id, "Which gate?")), "CLIENT_ID_REUSED");
        assertThat(as(SAM).post(messages(conversation), message(id, "Which gate?")).require(201).json()
            .getInt("number")).isEqualTo(3);
        assertThat(numbers(conversation)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(other)).containsExactly(1L);
    }

    /** BI-22: a client id says nothing about who may read what was said under it. */
    @Test
    void a_client_id_of_somebody_else_opens_nothing() {
        UUID conversation = started(RUTH);
        UUID id = UUID.randomUUID();
        send(conversation, message(id, "Which gate?")).require(201);

        assertRefused(as(NOOR).post(messages(conversation), message(id, "Which gate?")), "UNKNOWN");
    }

    /** BI-22: the order is the server's, whatever time it is where something was typed. */
    @Test
    void no_clock_but_ours_is_believed() {
        UUID conversation = started(RUTH);
        for (String year : List.of("2016", "2036")) {
            Answer sent = patiently(() -> as(RUTH).with("Date", "Mon, 04 May %s 12:00:00 GMT".formatted(year))
                .post(messages(conversation), message("It is " + year)));

            assertThat(sent.status()).isIn(201);
            assertThat(sent.json().getString("sentAt")).doesNotStartWith(year);
        }
        assertThat(sql().column("""
            select m.text from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? order by m.sent_at, m.number
            """, conversation)).containsExactly("About your booking", "It is 2016", "It is 2036");
    }

    private Answer send(UUID conversation, String body) {
        return patiently(() -> as(RUTH).post(messages(conversation), body));
    }
}
