package lobby.signature.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.signature.pdf.Verification.Outcome.CHANGED;
import static lobby.signature.pdf.Verification.Outcome.NOT_OURS;
import static lobby.signature.pdf.Verification.Outcome.UNCHANGED;
import static lobby.signature.pdf.Verification.Outcome.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lobby.attachment.image.Images;
import lobby.signature.pdf.Certificate.Fact;
import lobby.signature.pdf.Certificate.Mark;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row SB-17: what was signed is closed, and every change shows. */
class SealTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final SealKey OURS = SealKey.fresh("Harbourline Living", NOON);
    private static final SealKey OTHERS = SealKey.fresh("Harbourline Living", NOON);
    private static final byte[] LEASE = Paper.of("Lease of unit 804", "Second page");
    private static final Mark MARK = new Mark("Ruth Adeyemi", "Pier 9", "lease.pdf", "ab".repeat(32));

    @TempDir Path folder;

    private final PdfDesk desk = new PdfDesk();

    SealTest() {
        desk.images = new Images();
    }

    @Test
    void what_was_signed_stays_as_it_was_and_has_a_page_behind_it() throws IOException {
        byte[] signed = Files.readAllBytes(signed(LEASE, Handwriting.typed("Ruth Adeyemi"), OURS));

        assertThat(Arrays.copyOf(signed, LEASE.length)).isEqualTo(LEASE);
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                .contains("Lease of unit 804", "Second page", "Certificate", "Signed by", "Ruth Adeyemi");
        }
    }

    @Test
    void a_signature_can_be_drawn_and_any_name_can_be_written() throws IOException {
        Path drawn = signed(LEASE, Handwriting.drawn("10,10 300,120 500,40;20,150 400,160"), OURS);
        Path strange = signed(LEASE, Handwriting.typed("فاطمة الزهراء Żółć 👩 " + "very ".repeat(20)), OURS);

        assertThat(verify(drawn).outcome()).isEqualTo(UNCHANGED);
        assertThat(verify(strange).outcome()).isEqualTo(UNCHANGED);
    }

    @Test
    void the_seal_says_what_was_signed_by_whom_and_when() throws IOException {
        Verification found = verify(signed(LEASE, Handwriting.typed("Ruth"), OURS));

        assertThat(found.outcome()).isEqualTo(UNCHANGED);
        assertThat(found.mark()).contains(MARK);
        assertThat(found.sealedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mietobjekt.pdf", "Inventaire – objets’.pdf", "Ruth /Reason(other.pdf) /M(D:19990101000000Z)",
        "/Reason<6F74686572>/ContactInfo<00>", "endobj >> endobj", ")(\\)", "فاطمة 👩", ""})
    void whatever_people_call_themselves_and_their_documents_is_said_as_they_did(String name) throws IOException {
        Mark mark = new Mark(name, name, name, MARK.hash());

        Verification found = verify(signed(LEASE, Handwriting.typed("Ruth"), OURS, mark));

        assertThat(found.outcome()).isEqualTo(UNCHANGED);
        assertThat(found.mark()).contains(mark);
        assertThat(found.sealedAt()).isEqualTo(NOON);
    }

    @Test
    void however_often_a_file_says_that_it_is_signed_few_of_them_are_looked_at() throws IOException {
        byte[] file = ("%PDF-1.7 obj      <00>" + "/ByteRange [0 18 22 0] ".repeat(1_000_000)).getBytes(ISO_8859_1);

        assertThat(verify(file(file)).outcome()).isEqualTo(NOT_OURS);
        assertThat(SealInFile.all((new String(file, ISO_8859_1) + "endobj").getBytes(ISO_8859_1)))
            .hasSizeLessThanOrEqualTo(20)
            .allMatch(seal -> seal.dictionary().length() < 64 * 1024);
    }

    @Test
    void any_byte_that_is_changed_shows() throws IOException {
        Path signed = signed(LEASE, Handwriting.typed("Ruth"), OURS);
        byte[] bytes = Files.readAllBytes(signed);
        long seed = System.nanoTime();
        Random random = new Random(seed);


        for (int round = 0; round < 60; round++) {
            byte[] other = bytes.clone();
            int at = random.nextInt(other.length);
            other[at] ^= (byte) (1 << random.nextInt(7));

            assertThat(verify(file(other)).outcome()).as("byte %d, seed %d", at, seed)
                .isIn(CHANGED, NOT_OURS, UNREADABLE);
        }
    }

    /** What stands beside the signature itself is covered by nothing: it has to be what it has to be. */
    @Test
    void not_one_digit_of_the_seal_can_be_another() throws IOException {
        String file = new String(Files.readAllBytes(signed(LEASE, Handwriting.typed("Ruth"), OURS)), ISO_8859_1);
        int from = file.indexOf("/Contents <") + "/Contents <".length();
        int to = file.indexOf("0000000000", from);

        for (int at = from; at < to; at++) {
            char other = "123456789ABCDEF0".charAt("0123456789ABCDEF".indexOf(file.charAt(at)));
            byte[] changed = (file.substring(0, at) + other + file.substring(at + 1)).getBytes(ISO_8859_1);

            assertThat(verify(file(changed)).outcome()).as("digit %d", at - from).isIn(CHANGED, NOT_OURS, UNREADABLE);
        }
    }

    @Test
    void what_is_written_behind_it_shows() throws IOException {
        byte[] bytes = Files.readAllBytes(signed(LEASE, Handwriting.typed("Ruth"), OURS));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';

        assertThat(verify(file(longer)).outcome()).isEqualTo(CHANGED);
        assertThat(verify(signed(bytes, Handwriting.typed("Mallory"), OTHERS)).outcome()).isEqualTo(CHANGED);
    }

    @Test
    void the_seal_of_somebody_else_is_not_ours_even_under_our_name() throws IOException {
        assertThat(verify(signed(LEASE, Handwriting.typed("Ruth"), OTHERS)).outcome()).isEqualTo(NOT_OURS);
        assertThat(verify(file(LEASE)).outcome()).isEqualTo(NOT_OURS);
    }

    @Test
    void a_document_that_others_signed_before_can_be_signed_here() throws IOException {
        byte[] theirs = Files.readAllBytes(signed(LEASE, Handwriting.typed("Landlord"), OTHERS));

        assertThat(verify(signed(theirs, Handwriting.typed("Ruth"), OURS)).outcome()).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7\n%%EOF", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n",
        "%PDF-1.4\n/ByteRange [0 20 30 999999999]\n/ByteRange [0 1 3 4] obj <00> endobj"})
    void what_is_no_document_is_not_ours(String text) throws IOException {
        byte[] bytes = text.getBytes(ISO_8859_1);

        assertThat(verify(file(bytes)).outcome()).isEqualTo(text.startsWith("%PDF") ? NOT_OURS : UNREADABLE);
    }




    private Path signed(byte[] original, Handwriting hand, SealKey key) throws IOException {
        return signed(original, hand, key, MARK);
    }

    private Path signed(byte[] original, Handwriting hand, SealKey key, Mark mark) throws IOException {
        Path to = folder.resolve("signed" + System.nanoTime() + ".pdf");
        desk.sign(file(original), to, new Certificate("Certificate", "This document was signed.",
            List.of(new Fact("Signed by", "Ruth Adeyemi"), new Fact("SHA-256", MARK.hash())), "Signature", "Check it.",
            mark), hand, key, NOON);
        return to;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file" + System.nanoTime() + ".pdf"), bytes);
    }

    private Verification verify(Path file) {
        return desk.verify(file, List.of(OURS.certificate()));
    }
}
