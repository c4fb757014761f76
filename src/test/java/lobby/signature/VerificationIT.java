package lobby.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lobby.local.DebianProgram;
import lobby.testing.Answer;
import lobby.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row SB-17: a signed document is what others say it is, and anybody who has one can ask us. */
class VerificationIT extends SignatureTest {

    private static final DebianProgram PDFSIG = new DebianProgram("lobby.pdfsig",
        List.of("/usr/bin/pdfsig", "/usr/local/bin/pdfsig"), "poppler-utils", """
        The test of signed documents needs pdfsig of Poppler, and there is none on this machine.
        On Debian: install it as root with `apt-get update && apt-get install poppler-utils`, or run the tests as \
        root, which does that.
        Elsewhere: install it and name it with -Dlobby.pdfsig=/path/to/it.""");

    @TempDir Path folder;

    @Test
    void a_program_that_knows_nothing_of_us_finds_it_signed_and_unchanged() throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"), signed());

        assertThat(pdfsig(file)).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached",
            "Signer full Distinguished Name");

        byte[] other = Files.readAllBytes(file);
        other[LEASE.length / 2] ^= 1;
        assertThat(pdfsig(Files.write(file, other))).doesNotContain("Signature is Valid");
    }

    @Test
    void anybody_can_ask_whether_it_is_ours() throws Exception {
        byte[] signed = signed();

        JsonObject found = verified(signed).require(200).json();

        assertThat(found.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(found.getString("signer")).isEqualTo("Ruth Adeyemi");
        assertThat(found.getString("document")).isEqualTo("lease.pdf");
        assertThat(found.getString("hash")).isEqualTo(HexFormat.of().formatHex(
            MessageDigest.getInstance("SHA-256").digest(LEASE)));
        byte[] other = signed.clone();
        other[LEASE.length / 2] ^= 1;
        assertThat(verified(other).json().getString("outcome")).isIn("CHANGED", "UNREADABLE");
        assertThat(verified(LEASE).json().getString("outcome")).isEqualTo("NOT_OURS");
        assertThat(verified("Hello".getBytes(UTF_8)).json().getString("outcome")).isEqualTo("UNREADABLE");
    }

    @Test
    void what_is_too_large_or_comes_too_often_is_refused_and_nothing_is_kept() throws IOException {
        assertRefused(verified(new byte[0]), "FILE_EMPTY");
        assertThat(verified(new byte[30 * 1024 * 1024]).status()).isEqualTo(413);
        boolean slowed = false;
        for (int tries = 0; tries < 12; tries++) {
            slowed |= verifiedAtOnce(LEASE).status() == 429;
        }
        assertThat(slowed).isTrue();
    }

    private byte[] signed() {
        UUID file = sentToSign(started(RUTH));
        signs(as(RUTH), file, "password", People.PASSWORD).require(200);
        return as(RUTH).download(signed(file));
    }

    private Answer verified(byte[] file) {
        return patiently(() -> verifiedAtOnce(file));
    }

    private Answer verifiedAtOnce(byte[] file) {
        return anonymously().with("Content-Type", "application/pdf")
            .ask("POST", "/api/signatures/verification", BodyPublishers.ofByteArray(file));
    }

    private static String pdfsig(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PDFSIG.find().toString(), "-nocert", file.toString())
            .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
