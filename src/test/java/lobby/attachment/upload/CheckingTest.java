package lobby.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.attachment.AttachmentUpkeep;
import lobby.attachment.content.Content;
import lobby.attachment.scan.FakeClamd;
import lobby.attachment.scan.Scanner;
import lobby.attachment.scan.ScannerSettings;
import lobby.platform.Given;
import org.junit.jupiter.api.Test;

/** FI-12 seen from the files: what becomes of them when the scanner says this, that or nothing. */
class CheckingTest {

    private final Map<UUID, String> waiting = new LinkedHashMap<>();
    private final List<UUID> passed = new ArrayList<>();
    private final List<UUID> letThrough = new ArrayList<>();
    private final List<UUID> taken = new ArrayList<>();

    @Test
    void what_nobody_asks_a_scanner_about_passes() {
        UUID file = waits("Quiet after ten.");

        round(Map.of());

        assertThat(passed).containsExactly(file);
    }

    @Test
    void what_is_infected_is_taken_away_and_what_is_clean_passes() throws IOException {
        UUID infected = waits("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
        UUID clean = waits("Quiet after ten.");

        try (FakeClamd clamd = FakeClamd.onLoopback(FakeClamd::scan)) {
            round(Map.of("LOBBY_CLAMD", clamd.address()));
        }

        assertThat(taken).containsExactly(infected);
        assertThat(passed).containsExactly(clean);
    }

    @Test
    void while_the_scanner_is_away_files_wait() throws IOException {
        waits("Quiet after ten.");

        round(Map.of("LOBBY_CLAMD", nobody()));

        assertThat(passed).isEmpty();
        assertThat(taken).isEmpty();
    }

    @Test
    void while_the_scanner_is_away_files_pass_where_the_house_wants_that() throws IOException {
        UUID file = waits("Quiet after ten.");

        round(Map.of("LOBBY_CLAMD", nobody(), "LOBBY_CLAMD_AWAY", "pass"));

        assertThat(letThrough).containsExactly(file);
        assertThat(passed).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_waiting() {
        UUID broken = waits(null);
        UUID file = waits("Quiet after ten.");

        round(Map.of());

        assertThat(passed).containsExactly(file).doesNotContain(broken);
    }

    private UUID waits(String content) {
        UUID file = UUID.randomUUID();
        waiting.put(file, content);
        return file;
    }

    private void round(Map<String, String> settings) {
        Checking checking = new Checking();
        checking.scanner = new Scanner(new ScannerSettings(Given.source(settings)));
        checking.upkeep = new AttachmentUpkeep() {
            @Override
            public List<UUID> unchecked() {
                return List.copyOf(waiting.keySet());
            }

            @Override
            public Optional<Content> uncheckedContent(UUID file) {
                return Optional.of(content(waiting.get(file)));
            }

            @Override
            public void pass(UUID file) {
                passed.add(file);
            }

            @Override
            public void letThrough(UUID file) {
                letThrough.add(file);
            }

            @Override
            public void takeAway(UUID file) {
                taken.add(file);
            }
        };
        checking.round();
    }

    private static Content content(String text) {
        return new Content() {
            @Override
            public long size() {
                return 16;
            }

            @Override
            public InputStream from(long offset) throws IOException {
                if (text == null) {
                    throw new IOException("It is not there.");
                }
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
