package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.FacesForm;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row SB-49: what is taken back in a conversation that is held disappears, and stays where only the audit reads. */
class LegalHoldIT extends TrustTest {

    private static final Pattern FILE = Pattern.compile("api/withheld/([0-9a-f-]{36})");
    private static final String UNCHANGED = "Unchanged: it fits";
    private static final String CHANGED = "Changed since";

    @ParameterizedTest
    @EnumSource(names = {"RUTH", "RENA"})
    void what_is_taken_back_or_removed_is_gone_for_everybody_and_kept_for_the_audit(Personas who) {
        String canary = canary();
        UUID conversation = started(RUTH);
        hold(conversation);
        int number = withFile(conversation, canary);

        UnsendingIT.unsend(as(who), conversation, number).require(204);

        String read = read(conversation);
        assertThat(read).contains("Say " + canary, canary + ".txt", UNCHANGED).doesNotContain(CHANGED);
        Answer file = as(OLGA).get("/api/withheld/" + fileIn(read)).require(200);
        assertThat(file.body()).isEqualTo(canary);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(UnsendingIT.audited(conversation, "ORIGINALS_READ")).hasSize(2).containsOnly(OLGA.fullName());
        for (Personas reader : List.of(RUTH, SAM, RENA, AUDREY, OLGA)) {
            assertThat(as(reader).get(messages(conversation) + "?after=0").require(200).body()).doesNotContain(canary);
        }
        for (String path : List.of(page(conversation), "/settings/audit")) {
            assertThat(as(AUDREY).get(path).require(200).body()).doesNotContain(canary);
        }
        assertThat(as(SAM).get("/booking?id=" + bookingOf(conversation)).require(200).body())
            .doesNotContain(canary, OLGA.fullName());
    }

    @Test
    void files_in_another_order_than_they_were_brought_in_fit_what_was_sealed() {
        UUID conversation = started(RUTH);
        hold(conversation);
        List<String> brought = Stream.of("one", "two", "three").map(this::brought).toList();
        int number = UnsendingIT.number(as(RUTH).post(messages(conversation),
            with("", List.of(brought.get(2), brought.get(0), brought.get(1)))));
        UnsendingIT.unsend(as(RUTH), conversation, number).require(204);

        assertThat(read(conversation)).contains("one.txt", "two.txt", "three.txt", UNCHANGED).doesNotContain(CHANGED);
    }

    @Test
    void what_was_read_once_is_not_shown_again_unless_it_is_asked_for() {
        String canary = canary();
        UUID conversation = started(RUTH);
        hold(conversation);
        UnsendingIT.unsend(as(RUTH), conversation, withFile(conversation, canary)).require(204);
        FacesForm form = FacesForm.of(as(OLGA), page(conversation), "read");
        assertThat(form.with(form.button(), "").submit().body()).contains(canary);

        assertThat(form.submit().body()).doesNotContain(canary);
    }

    @Test
    void an_original_that_is_missing_is_missed() {
        UUID conversation = started(RUTH);
        hold(conversation);
        List.of("I will pay on Friday", "Or on Monday").forEach(text -> takesBack(conversation, text));

        sql().update("""
            delete from withheld_message where text = 'Or on Monday'
            and conversation_id = (select id from conversation where reference = ?)
            """, conversation);

        assertThat(read(conversation)).contains("I will pay on Friday", "One message is missing");
    }

    @Test
    void what_was_taken_back_before_is_not_kept() {
        String canary = canary();
        UUID conversation = started(RUTH);
        UnsendingIT.unsend(as(RUTH), conversation, withFile(conversation, canary)).require(204);

        hold(conversation);

        assertThat(ForgottenIT.tables(canary)).isEmpty();
        assertThat(as(OLGA).get(page(conversation)).require(200).body()).doesNotContain("id=\"read:show\"");
    }

    @Test
    void what_is_no_longer_what_was_sealed_is_told() {
        UUID conversation = started(RUTH);
        hold(conversation);
        takesBack(conversation, "I will pay on Friday");

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

        assertThat(ForgottenIT.tables(canary)).isEmpty();
        await().until(() -> !ForgottenIT.kept(canary));
        assertThat(as(OLGA).get("/api/withheld/" + file).status()).isEqualTo(404);
        assertThat(UnsendingIT.audited(conversation, "HOLD_LIFTED")).containsExactly(OLGA.fullName());
    }

    @Test
    void a_hold_says_why_and_stands_for_those_who_look() {
        UUID conversation = started(RUTH);
        String path = page(conversation);
        FacesForm form = FacesForm.of(as(OLGA), path, "form");
        Answer blank = form.with("form:reason", " ").with(form.button(), "").submit();
        assertThat(blank.body()).contains("Say in a few words why.");
        assertThat(UnsendingIT.audited(conversation, "HOLD_PLACED")).isEmpty();

        hold(conversation);
        UnsendingIT.unsend(as(SAM), conversation, 1).require(204);

        assertThat(as(OLGA).get(path).require(200).body()).contains("ask=lift", "read:show");
        assertThat(as(AUDREY).get("/settings/holds").require(200).body()).contains(conversation.toString(), "File 7");
        assertThat(as(AUDREY).get(path).require(200).body()).contains("File 7").doesNotContain("ask=lift", "read:show");
        assertThat(as(OLGA).get("/settings/audit?action=HOLD_PLACED").body()).contains("holds?of=" + conversation);
        assertThat(UnsendingIT.audited(conversation, "HOLD_PLACED")).containsExactly(OLGA.fullName());
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

    private void takesBack(UUID conversation, String text) {
        int number = UnsendingIT.number(says(as(RUTH), conversation, text));
        UnsendingIT.unsend(as(RUTH), conversation, number).require(204);
    }

    private int withFile(UUID conversation, String canary) {
        String message = with("Say " + canary, List.of(brought(canary)));
        return UnsendingIT.number(as(RUTH).post(messages(conversation), message));
    }

    private String brought(String name) {
        return as(RUTH).bring(name + ".txt", name.getBytes(UTF_8)).require(201).json().getString("id");
    }

    private static String with(String text, List<String> files) {
        return Json.createObjectBuilder().add("clientId", UUID.randomUUID().toString()).add("text", text)
            .add("attachments", Json.createArrayBuilder(files)).build().toString();
    }

    private static String page(UUID conversation) {
        return "/settings/holds?of=" + conversation;
    }

    private static String fileIn(String page) {
        return FILE.matcher(page).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }

    private static String canary() {
        return "canary" + UUID.randomUUID().toString().replace("-", "");
    }
}
