package lobby.attachment.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import lobby.platform.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FI-12: whatever the scanner does or leaves undone, there is an answer. */
class ScannerTest {

    /** The test file of the trade, in two parts, so that scanners leave this one alone. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final int LARGE = 20_000_000;

    @TempDir Path folder;

    @Test
    void clean_files_are_clean_and_what_is_found_is_named() throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback(FakeClamd::scan)) {
            assertThat(check(clamd.address(), "hello")).isEqualTo(Verdict.CLEAN);
            assertThat(check(clamd.address(), "x".repeat(LARGE))).isEqualTo(Verdict.CLEAN);
            assertThat(check(clamd.address(), EICAR)).isEqualTo(Verdict.infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void it_may_listen_in_a_folder() throws IOException {
        Path path = folder.resolve("clamd.ctl");
        try (FakeClamd clamd = FakeClamd.at(path, FakeClamd::scan)) {
            assertThat(check(path.toString(), EICAR).isInfected()).isTrue();
        }
        assertThat(check(folder.resolve("nothing").toString(), "hello")).isEqualTo(Verdict.AWAY);
    }

    @Test
    void one_that_is_not_there_is_away() throws IOException {
        String address;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "127.0.0.1:" + gone.getLocalPort();
        }
        assertThat(check(address, "hello")).isEqualTo(Verdict.AWAY);
        assertThat(check("scanner.invalid:3310", "hello")).isEqualTo(Verdict.AWAY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_that_hangs_is_away_whether_it_reads_or_not(boolean reads) throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try (FakeClamd clamd = FakeClamd.onLoopback((in, out) -> {
            if (reads) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            awaitQuietly(end);
        })) {
            long before = System.nanoTime();

            assertThat(check(clamd.address(), "x".repeat(LARGE), SOON)).isEqualTo(Verdict.AWAY);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(SOON, SOON.multipliedBy(20));
        } finally {
            end.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "stream: OK and more", "HTTP/1.1 400 Bad Request\r\n\r\n", "\0", "OK\0",
        "INSTREAM size limit exceeded. ERROR\0", "stream: FOUND\0", "\u00ff\u00fe\0"})
    void what_makes_no_sense_is_no_verdict(String answer) throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback((in, out) -> {
            in.readNBytes(10);
            out.write(answer.getBytes(ISO_8859_1));
        })) {
            assertThat(check(clamd.address(), "hello")).isEqualTo(Verdict.AWAY);
        }
    }

    @Test
    void one_that_goes_on_and_on_is_not_listened_to_for_ever() throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback((in, out) -> {
            while (true) {
                out.write(new byte[1024]);
            }
        })) {
            assertThat(check(clamd.address(), "hello")).isEqualTo(Verdict.AWAY);
        }
    }

    @Test
    void where_there_is_none_nothing_is_held() throws IOException {
        Scanner scanner = scanner(Map.of(), SOON);

        assertThat(scanner.isOn()).isFalse();
        assertThat(scanner.check(InputStream.nullInputStream()).isClean()).isTrue();
    }

    @Test
    void it_is_said_what_happens_while_it_is_away() {
        assertThat(scanner(Map.of(), SOON).passesWhileAway()).isFalse();
        assertThat(scanner(Map.of("LOBBY_CLAMD_AWAY", "pass"), SOON).passesWhileAway()).isTrue();
        assertThatThrownBy(() -> scanner(Map.of("LOBBY_CLAMD_AWAY", "ignore"), SOON))
            .hasMessage("LOBBY_CLAMD_AWAY is \"ignore\", but must be hold or pass.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "localhost:", "localhost:99999", "http://localhost:3310", "run/clamd.ctl"})
    void a_wrong_address_stops_the_start(String address) {
        assertThatThrownBy(() -> scanner(Map.of("LOBBY_CLAMD", address), SOON)).hasMessageStartingWith("LOBBY_CLAMD is ");
    }

    private static Verdict check(String address, String content) throws IOException {
        return check(address, content, PATIENT);
    }

    private static Verdict check(String address, String content, Duration patience) throws IOException {
        return scanner(Map.of("LOBBY_CLAMD", address), patience)
            .check(new ByteArrayInputStream(content.getBytes(ISO_8859_1)));
    }

    private static Scanner scanner(Map<String, String> settings, Duration patience) {
        return new Scanner(new ScannerSettings(Given.source(settings)), patience);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
