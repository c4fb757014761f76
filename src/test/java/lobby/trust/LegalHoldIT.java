package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lobby.testing.Answer;
import lobby.testing.FacesForm;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row SB-49: what is taken back in a conversation that is held disappears, and stays where only the audit reads. */
class LegalHoldIT extends TrustTest {

    private static final Pattern FILE = Pattern.compile("api/withheld/([0-9a-f-]{36})");
    private static final String UNCHANGED = "it is what the audit trail sealed";
    private static final String CHANGED = "it is not what the audit trail sealed";

    @ParameterizedTest
    @EnumSource(names = {"RUTH", "RENA"})
    void what_is_taken_back_or_removed_is_gone_for_everybody_and_kept_for_the_audit(Personas who) {
        String canary = canary();
        UUID conversation = started(RUTH);
        hold(conversation);
        int number = withFile(conversation, canary);

        UnsendingIT.unsend(as(who), conversation, number).require(204);

        for (Personas reader : List.of(RUTH, SAM, RENA, AUDREY, OLGA)) {
            assertThat(as(reader).get(messages(conversation) + "?after=0").require(200).body()).doesNotContain(canary);
        }
        assertThat(as(SAM).get("/api/search?q=" + canary).body().replace("q=" + canary, "")).doesNotContain(canary);
        assertThat(as(OLGA).get(page(conversation)).require(200).body()).doesNotContain(canary);
        String read = read(conversation);
        assertThat(read).contains("Say " + canary, canary + ".txt", UNCHANGED).doesNotContain(CHANGED);
        Answer file = as(OLGA).get("/api/withheld/" + fileIn(read)).require(200);
        assertThat(file.body()).isEqualTo(canary);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(audited(conversation, "ORIGINALS_READ")).containsExactly(OLGA.fullName(), OLGA.fullName());
    }

    @Test
    void what_was_taken_back_before_is_not_kept() {
        String canary = canary();
        UUID conversation = started(RUTH);
        int number = withFile(conversation, canary);
        UnsendingIT.unsend(as(RUTH), conversation, number).require(204);

        hold(conversation);

        assertThat(ForgottenIT.tables(canary)).isEmpty();
        assertThat(as(OLGA).get(page(conversation)).require(200).body()).doesNotContain("id=\"read:show\"");
    }

    @Test
    void what_is_no_longer_what_was_sealed_is_told() {
        UUID conversation = started(RUTH);
        hold(conversation);
        int number = UnsendingIT.number(says(as(RUTH), conversation, "I will pay on Friday"));
        UnsendingIT.unsend(as(RUTH), conversation, number).require(204);

        sql().update("""
            update withheld_message set text = 'I will not pay'
            where conversation_id = (select id from conversation where reference = ?)
            """, conversation);

        assertThat(read(conversation)).contains("I will not pay", CHANGED).doesNotContain(UNCHANGED);
    }

    @Test
    void nothing_is_left_once_the_hold_is_lifted() {
        String canary = canary();
        UUID conversation = started(RUTH);
        hold(conversation);
        UnsendingIT.unsend(as(RUTH), conversation, withFile(conversation, canary)).require(204);
        String file = fileIn(read(conversation));
        assertThat(ForgottenIT.tables(canary)).contains("withheld_message", "withheld_file");

        FacesForm lift = FacesForm.of(as(OLGA), page(conversation) + "&ask=lift", "lift");
        lift.with(lift.button(), "").submit();

        assertThat(ForgottenIT.tables(canary)).isSubsetOf("audit_entry");
        assertThat(sql().number("select count(*) from audit_entry where details like ?", "%Say " + canary + "%")).isZero();
        assertThat(as(OLGA).get("/api/withheld/" + file).status()).isEqualTo(404);
        assertThat(audited(conversation, "HOLD_LIFTED")).containsExactly(OLGA.fullName());
    }

    @Test
    void a_hold_says_why_and_stands_for_those_who_look() {
        UUID conversation = started(RUTH);
        String path = page(conversation);
        FacesForm form = FacesForm.of(as(OLGA), path, "form");
        assertThat(form.with("form:reason", " ").with(form.button(), "").submit().body())
            .contains("Say in a few words why.");
        assertThat(audited(conversation, "HOLD_PLACED")).isEmpty();

        hold(conversation);

        assertThat(as(AUDREY).get("/settings/holds").require(200).body()).contains(conversation.toString(), "File 7");
        assertThat(as(AUDREY).get(path).require(200).body()).contains("File 7").doesNotContain("ask=lift", "read:show");
        assertThat(as(OLGA).get("/settings/audit?action=HOLD_PLACED").body()).contains("holds?of=" + conversation);
        assertThat(audited(conversation, "HOLD_PLACED")).containsExactly(OLGA.fullName());
    }

    private void hold(UUID conversation) {
        FacesForm form = FacesForm.of(as(OLGA), page(conversation), "form");
        form.with("form:reason", "File 7").with(form.button(), "").submit();
    }

    /** What the page shows after its button was pressed. */
    private String read(UUID conversation) {
        FacesForm form = FacesForm.of(as(OLGA), page(conversation), "read");
        return form.with(form.button(), "").submit().require(200).body();
    }

    private int withFile(UUID conversation, String canary) {
        String file = as(RUTH).bring(canary + ".txt", canary.getBytes(UTF_8)).require(201).json().getString("id");
        return UnsendingIT.number(as(RUTH).post(messages(conversation), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString()).add("text", "Say " + canary)
            .add("attachments", Json.createArrayBuilder().add(file)).build().toString()));
    }

    private static String page(UUID conversation) {
        return "/settings/holds?of=" + conversation;
    }

    private static String fileIn(String page) {
        return FILE.matcher(page).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }

    private static List<Object> audited(UUID conversation, String action) {
        return UnsendingIT.audited(conversation, action);
    }

    private static String canary() {
        return "canary" + UUID.randomUUID().toString().replace("-", "");
    }
}
