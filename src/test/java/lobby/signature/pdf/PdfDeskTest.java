package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.platform.Refusal.PDF_LOCKED;
import static lobby.platform.Refusal.PDF_TOO_LONG;
import static lobby.platform.Refusal.PDF_UNREADABLE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import lobby.attachment.image.Images;
import lobby.attachment.image.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents can be signed, and how they are shown (row SB-17, BI-10, BI-11). */
class PdfDeskTest {

    private static final SealKey KEY = SealKey.fresh("Harbourline", Instant.parse("2026-05-04T12:00:00Z"));
    private static final byte[] LEASE = Paper.of("Lease of unit 804", "Second page");

    private final PdfDesk desk = new PdfDesk();

    PdfDeskTest() {
        desk.images = new Images();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7\n%%EOF",
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n"})
    void what_is_no_document_is_refused(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);

        assertRefused(PDF_UNREADABLE, () -> desk.requireSignable(Paper.content(bytes), KEY));
    }

    @Test
    void what_becomes_very_much_when_it_is_unpacked_is_refused_before_that() {
        for (byte[] much : List.of(Paper.bomb(1), Paper.bomb(2), Paper.wall(20_000, 20_000),
            Paper.inlineWall(30_000, 30_000))) {
            assertRefused(PDF_UNREADABLE, () -> desk.requireSignable(Paper.content(much), KEY));
        }
        assertThat(desk.requireSignable(Paper.content(Paper.wall(60, 40)), KEY)).isEqualTo(1);
        assertThat(desk.requireSignable(Paper.content(Paper.inlineWall(2, 2)), KEY)).isEqualTo(1);
    }

    @Test
    void what_is_locked_or_without_end_is_refused() {
        assertRefused(PDF_LOCKED, () -> desk.requireSignable(Paper.content(Paper.locked("secret")), KEY));
        assertRefused(PDF_LOCKED, () -> desk.requireSignable(Paper.content(Paper.locked("")), KEY));
        assertRefused(PDF_TOO_LONG, () -> desk.requireSignable(
            Paper.content(Paper.of(Collections.nCopies(101, "page").toArray(String[]::new))), KEY));
        assertThat(desk.requireSignable(Paper.content(LEASE), KEY)).isEqualTo(2);
    }

    @Test
    void pages_are_drawn_one_by_one_and_read_aloud() {
        Preview second = desk.page(Paper.content(LEASE), 2);

        assertThat(second.mediaType()).isEqualTo("image/jpeg");
        assertThat(second.dimensions().height()).isBetween(1500, 1600);
        assertThat(desk.texts(Paper.content(LEASE))).containsExactly("Lease of unit 804", "Second page");
        assertRefused(UNKNOWN, () -> desk.page(Paper.content(LEASE), 3));
        assertRefused(UNKNOWN, () -> desk.page(Paper.content(LEASE), 0));
    }
}
