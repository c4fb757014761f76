package lobby.signature;

import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.People;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** Row SB-17: a document is sent to be signed, read, and signed, declined or taken back, once. */
@EveryServer
class SigningIT extends SignatureTest {

    @Test
    void what_is_sent_to_be_signed_is_read_and_signed_with_a_password() {
        UUID conversation = started(RUTH);
        UUID file = sentToSign(conversation);

        JsonObject waiting = as(RUTH).get(path(file, "")).require(200).json();
        assertThat(waiting.getString("state")).isEqualTo("WAITING");
        assertThat(waiting.getJsonArray("acts")).extracting(Object::toString)
            .containsExactly("\"READ\"", "\"SIGN\"", "\"DECLINE\"");
        assertThat(as(RUTH).get(path(file, "/pages")).require(200).json().getJsonArray("pages").getString(1))
            .isEqualTo("Rent and deposit");
        Answer page = as(RUTH).with("Accept", "image/jpeg").get(path(file, "/pages/2")).require(200);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");

        signs(as(RUTH), file, "password", People.PASSWORD).require(200);

        for (var who : List.of(RUTH, SAM)) {
            JsonObject signature = seen(who, conversation).getJsonObject("signature");
            assertThat(signature.getString("outcome")).isEqualTo("SIGNED");
            assertThat(signature.getJsonObject("endedBy").getString("name")).isEqualTo("Ruth Adeyemi");
            assertThat(as(who).get(signed(file)).require(200).header("Content-Disposition"))
                .startsWith("attachment; filename=\"lease.pdf\"");
            assertThat(Arrays.copyOf(as(who).download(signed(file)), LEASE.length)).isEqualTo(LEASE);
        }
        assertThat(as(NOOR).get(signed(file)).status()).isEqualTo(404);
        assertThat(systemLines(conversation)).containsExactly("DOCUMENT_SIGNED");
        assertThat(audited(conversation)).containsExactly("DOCUMENT_SIGNED");
    }

    @Test
    void a_code_that_the_team_gives_is_good_once_and_for_a_while() {
        UUID conversation = started(RUTH);
        UUID file = sentToSign(conversation);
        String first = code(file);
        String second = code(file);
        assertThat(second).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").isNotEqualTo(first);

        assertRefused(signs(as(RUTH), file, "code", first), "CODE_WRONG");
        sql().update("update signature_request set code_made_at = now() - interval '16 minutes' where code_hash is not null");
        assertRefused(signs(as(RUTH), file, "code", second), "CODE_WRONG");
        signs(as(RUTH), file, "code", code(file).toLowerCase().replace("-", " ")).require(200);

        assertThat(audited(conversation)).containsExactly("SIGNATURE_CODE_GIVEN", "SIGNATURE_CODE_GIVEN",
            "SIGNATURE_CODE_GIVEN", "DOCUMENT_SIGNED");
        assertThat(sql().number("""
            select count(*) from signature_request r join attachment a on a.signature_id = r.id
            where a.reference = ? and r.code_hash is null and r.confirmed_by = 'CODE'
            """, file)).isEqualTo(1);
    }

    @Test
    void who_does_not_show_that_it_is_they_signs_nothing() {
        UUID file = sentToSign(started(RUTH));
        ApiClient ruth = as(RUTH);

        assertRefused(signs(ruth, file, "password", ""), "CONFIRMATION_NEEDED");
        assertRefused(signs(ruth, file, "password", "wrong"), "PASSWORD_WRONG");
        assertRefused(ruth.post(path(file, "/sign"), "{\"name\":\"Ruth\",\"password\":\"%s\"}".formatted(People.PASSWORD)),
            "CONSENT_NEEDED");
        assertRefused(ruth.post(path(file, "/sign"), "{\"name\":\" \",\"consent\":true}"), "SIGNATURE_NEEDED");
        assertRefused(ruth.post(path(file, "/sign"), "{\"drawing\":\"x\",\"consent\":true}"), "SIGNATURE_NEEDED");
        for (int tries = 0; tries < 5; tries++) {
            assertRefused(signs(ruth, file, "code", "AAAA-AAAA"), "CODE_WRONG");
        }
        assertThat(signs(ruth, file, "code", code(file)).code()).isEqualTo("TOO_MANY_TRIES");
        assertThat(ruth.get(path(file, "")).json().getString("state")).isEqualTo("WAITING");
        signs(ruth, file, "password", People.PASSWORD).require(200);
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        UUID conversation = started(RUTH);
        UUID signed = sentToSign(conversation);
        signs(as(RUTH), signed, "password", People.PASSWORD).require(200);
        UUID declined = sentToSign(conversation);
        assertRefused(declines(as(RUTH), declined, " … "), "REASON_NEEDED");
        declines(as(RUTH), declined, "The deposit is too high.").require(200);
        UUID withdrawn = sentToSign(conversation);
        as(SAM).post(path(withdrawn, "/withdraw")).require(200);
        UUID expired = sentToSign(conversation);
        sql().update("""
            update signature_request set ends_at = now() where id = (select signature_id from attachment where reference = ?)
            """, expired);

        ends(signed, "SIGNED", "SIGNED_ALREADY");
        ends(declined, "DECLINED", "SIGNATURE_DECLINED");
        ends(withdrawn, "WITHDRAWN", "SIGNATURE_WITHDRAWN");
        ends(expired, "EXPIRED", "SIGNATURE_EXPIRED");
        assertThat(as(SAM).get(path(declined, "")).json().getJsonObject("signature").getString("reason"))
            .isEqualTo("The deposit is too high.");
        assertThat(systemLines(conversation))
            .containsExactly("DOCUMENT_SIGNED", "SIGNATURE_DECLINED", "SIGNATURE_WITHDRAWN");
    }

    @Test
    void a_message_with_a_document_goes_until_that_is_signed_and_stays_from_then_on() {
        UUID conversation = started(RUTH);
        UUID gone = sentToSign(conversation);
        as(SAM).delete(messages(conversation) + "/2").require(204);
        assertRefused(signs(as(RUTH), gone, "password", People.PASSWORD), "FILE_GONE");
        assertThat(as(RUTH).get(path(gone, "")).status()).isEqualTo(410);
        assertThat(as(RUTH).get(path(gone, "/pages/1")).status()).isEqualTo(410);

        UUID signed = sentToSign(conversation);
        signs(as(RUTH), signed, "password", People.PASSWORD).require(200);

        assertRefused(as(SAM).delete(messages(conversation) + "/3"), "SIGNED_STAYS");
        as(RUTH).get(signed(signed)).require(200);
    }

    @Test
    void of_those_who_sign_and_take_back_at_the_same_moment_one_does() {
        UUID conversation = started(RUTH);
        ApiClient ruth = as(RUTH);
        ApiClient sam = as(SAM);
        for (int round = 0; round < Race.rounds(3); round++) {
            UUID file = sentToSign(conversation);

            List<Answer> answers = Race.run(4, runner -> () -> switch (runner) {
                case 0 -> sam.post(path(file, "/withdraw"));
                case 1 -> declines(ruth, file, "Too dear");
                default -> patiently(() -> signs(ruth, file, "password", People.PASSWORD));
            });

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 200).extracting(Answer::code)
                .isSubsetOf("SIGNED_ALREADY", "SIGNATURE_DECLINED", "SIGNATURE_WITHDRAWN");
            boolean signed = ruth.get(path(file, "")).json().getString("state").equals("SIGNED");
            assertThat(ruth.get(signed(file)).status()).isEqualTo(signed ? 200 : 404);
        }
    }

    private void ends(UUID file, String state, String code) {
        JsonObject seen = as(RUTH).get(path(file, "")).require(200).json();
        assertThat(seen.getString("state")).isEqualTo(state);
        assertThat(seen.getJsonArray("acts")).hasSize(1);
        assertRefused(signs(as(RUTH), file, "password", People.PASSWORD), code);
        assertRefused(declines(as(RUTH), file, "No"), code);
        assertRefused(as(SAM).post(path(file, "/withdraw")), code);
        assertRefused(as(SAM).post(path(file, "/code")), code);
    }

    private static List<Object> systemLines(UUID conversation) {
        return sql().column("""
            select m.text from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? and m.kind = 'SYSTEM' order by m.number
            """, conversation);
    }

    private static List<Object> audited(UUID conversation) {
        return sql().column("""
            select action from audit_entry where subject = ? and (action like '%SIGN%') order by at, id
            """, conversation.toString());
    }
}
