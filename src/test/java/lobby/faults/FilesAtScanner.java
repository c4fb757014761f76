package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import lobby.attachment.scan.FakeClamd;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** FI-12: whatever the scanner does, people write on, and nobody gets a file that it has not passed. */
abstract class FilesAtScanner {

    /** The test file of the trade, in two parts, so that scanners leave this one alone. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApiClient staff = NetworkIT.staff;
    private final ApiClient guest = NetworkIT.guest;

    @Test
    void while_there_is_no_scanner_files_are_sent_and_wait() throws IOException {
        try (OpenLine here = opened(staff); OpenLine there = opened(guest)) {
            String file = brought("plan.txt", "The plan of the roof.");
            int number = send(file);

            assertThat(fileOf(here.next("message")).getString("state")).isEqualTo("UNCHECKED");
            assertNobodyGets(file);

            try (FakeClamd clamd = FakeClamd.onLoopback(NetworkIT.scannerPort, FakeClamd::scan)) {
                for (OpenLine line : List.of(here, there)) {
                    JsonObject frame = line.poll("files", PATIENCE).orElseThrow();
                    assertThat(frame.getInt("number")).isEqualTo(number);
                    assertThat(fileOf(frame).getString("state")).isEqualTo("READY");
                }
                assertThat(download(staff, file).require(200).body()).isEqualTo("The plan of the roof.");
            }
        }
    }

    @Test
    void while_the_scanner_hangs_people_write_on_and_what_it_finds_then_is_gone_for_both() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        try (FakeClamd clamd = FakeClamd.onLoopback(NetworkIT.scannerPort, (in, out) -> {
            asked.countDown();
            awaitQuietly(answers);
            FakeClamd.scan(in, out);
        }); OpenLine here = opened(staff); OpenLine there = opened(guest)) {
            String infected = brought("eicar.txt", EICAR);
            int number = send(infected);
            await().atMost(PATIENCE).until(() -> asked.getCount() == 0);

            String other = brought("plan.txt", "The plan of the roof, again.");
            int next = send(other);
            assertThat(List.of(here.next("message").getInt("number"), here.next("message").getInt("number")))
                .containsExactly(number, next);
            NetworkIT.say("Did you get it?");
            assertThat(there.next("message", frame -> frame.getInt("number") == next + 1)).isNotNull();
            assertNobodyGets(infected);
            assertNobodyGets(other);

            answers.countDown();
            for (OpenLine line : List.of(here, there)) {
                JsonObject file = fileOf(line.poll("files", PATIENCE).orElseThrow());
                assertThat(file.getString("state")).isEqualTo("INFECTED");
                assertThat(file.getString("name")).isEmpty();
                assertThat(fileOf(line.poll("files", PATIENCE).orElseThrow()).getString("state")).isEqualTo("READY");
            }
            for (ApiClient page : List.of(staff, guest)) {
                assertThat(download(page, infected).require(410).code()).isEqualTo("FILE_INFECTED");
                download(page, other).require(200);
            }
            await().atMost(PATIENCE).until(() -> !NetworkIT.isKept(Brought.hash(EICAR.getBytes(UTF_8))));
        } finally {
            answers.countDown();
        }
    }

    private void assertNobodyGets(String file) {
        for (ApiClient page : List.of(staff, guest, guest.with("Range", "bytes=0-3"))) {
            assertThat(download(page, file).require(409).code()).isEqualTo("FILE_UNCHECKED");
        }
    }

    private String brought(String name, String content) {
        return guest.bring(name, content.getBytes(UTF_8)).require(201).json().getString("id");
    }

    private int send(String file) {
        return guest.post("/api/conversations/" + NetworkIT.talk.conversation() + "/messages",
            Json.createObjectBuilder().add("clientId", UUID.randomUUID().toString()).add("text", "Look")
                .add("attachments", Json.createArrayBuilder().add(file)).build().toString())
            .require(201).json().getInt("number");
    }

    private static Answer download(ApiClient page, String file) {
        return page.get("/api/attachments/" + file);
    }

    private static OpenLine opened(ApiClient page) {
        OpenLine line = page.listen();
        line.next("badge");
        return line;
    }

    private static JsonObject fileOf(JsonObject frame) {
        return frame.getJsonObject("message").getJsonArray("attachments").getJsonObject(0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
