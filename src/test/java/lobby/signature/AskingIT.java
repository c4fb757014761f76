package lobby.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** Row SB-17: what can be sent to be signed, by whom, and until when. */
class AskingIT extends SignatureTest {

    @Test
    void only_what_can_be_signed_is_taken_to_be_signed() {
        LocalDate soon = LocalDate.now().plusDays(7);
        ApiClient sam = as(SAM);

        assertRefused(ask(sam, brought(SAM, "rules.txt", "Rules".getBytes(UTF_8)), soon), "NO_PDF");
        assertRefused(ask(sam, brought(SAM, "broken.pdf", "%PDF-1.7\nnothing\n%%EOF".getBytes(UTF_8)), soon),
            "PDF_UNREADABLE");
        assertRefused(ask(sam, brought(NOOR, "hers.pdf", LEASE), soon), "UNKNOWN");
        assertRefused(sam.put(path(brought(SAM, "lease.pdf", LEASE), ""), "{\"day\":\"soon\"}"), "WRONG_MEMBER");
        assertRefused(ask(sam, sentToSign(started(RUTH)), soon), "UNKNOWN");
    }

    @Test
    void a_day_that_is_over_or_far_away_is_refused_also_when_it_has_passed_since_and_nothing_is_sent() {
        UUID conversation = started(RUTH);
        List<Object> before = numbers(conversation);
        UUID paper = brought(SAM, "lease.pdf", LEASE);

        for (String day : List.of("1999-01-01", LocalDate.now().plusDays(400).toString(), "+999999999-12-31")) {
            assertRefused(as(SAM).put(path(paper, ""), "{\"day\":\"%s\"}".formatted(day)), "SIGN_BY_WRONG");
        }
        UUID wished = toSign(SAM, LocalDate.now().plusDays(7));
        sql().update("""
            update signature_request set by_day = current_date - 2
            where id = (select signature_id from attachment where reference = ?)
            """, wished);
        assertRefused(as(SAM).post(messages(conversation), mentioning(wished)), "SIGN_BY_WRONG");

        assertThat(numbers(conversation)).isEqualTo(before);
    }

    @Test
    void a_wish_is_taken_back_and_residents_have_none() {
        UUID wished = toSign(SAM, LocalDate.now().plusDays(7));

        assertThat(as(SAM).delete(path(wished, "")).require(200).json().get("signature").toString()).isEqualTo("null");
        assertRefused(ask(as(RUTH), brought(RUTH, "lease.pdf", LEASE), LocalDate.now().plusDays(7)), "NOT_PERMITTED");
    }
}
