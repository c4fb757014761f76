package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** Nodes of one Lobby have one folder of files: whichever of them took a file in, each hands it out. */
abstract class FilesBehindProxy {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** No two characters of a range are like those of another. */
    private static final String CONTENT = IntStream.range(0, 100_000).mapToObj("%07d"::formatted).collect(joining());

    private ApiClient staff;
    private ApiClient guest;
    private String messages;

    @Test
    void what_one_took_in_the_other_hands_out_and_what_one_took_back_is_gone_from_both() throws IOException {
        begin();
        try {
            askOnly(1);
            String file = staff.bring("plan.txt", CONTENT.getBytes(UTF_8)).require(201).json().getString("id");
            askOnly(2);
            int number = staff.post(messages, mentioning(file)).require(201).json().getInt("number");

            for (int node : List.of(2, 1)) {
                askOnly(node);
                assertThat(download(guest, file).require(200).body()).isEqualTo(CONTENT);
                Answer part = download(guest.with("Range", "bytes=350000-350013"), file).require(206);
                assertThat(part.body()).isEqualTo(CONTENT.substring(350_000, 350_014));
                assertThat(part.header("Content-Range")).isEqualTo("bytes 350000-350013/" + CONTENT.length());
            }
            assertThat(kept(CONTENT)).exists();

            askOnly(1);
            staff.delete(messages + "/" + number).require(204);
            for (int node : List.of(2, 1)) {
                askOnly(node);
                for (ApiClient page : List.of(staff, guest, guest.with("Range", "bytes=0-9"))) {
                    assertThat(download(page, file).require(410).code()).isEqualTo("FILE_GONE");
                }
            }
            await().atMost(PATIENCE).until(() -> !Files.exists(kept(CONTENT)));
        } finally {
            ProxyIT.toBoth();
        }
    }

    /** A backup does not have what was unsent while it was taken, and whoever asks may be a moment too late. */
    @Test
    void what_is_not_in_the_folder_any_more_is_gone() throws IOException {
        begin();
        String content = "What is in this is not kept.";
        String file = staff.bring("plan.txt", content.getBytes(UTF_8)).require(201).json().getString("id");
        staff.post(messages, mentioning(file)).require(201);

        Files.delete(kept(content));

        for (ApiClient page : List.of(staff, guest, guest.with("Range", "bytes=0-9"))) {
            assertThat(download(page, file).require(410).code()).isEqualTo("FILE_GONE");
        }
    }

    @Test
    void a_node_that_looks_for_files_elsewhere_does_not_start() throws IOException {
        Path folder = FaultRun.emptied("proxied-stranger");
        Path elsewhere = folder.resolve("files");
        try (Node stranger = new Node(folder, "stranger", ProxyIT.lobby.nodes.database,
            Map.of("LOBBY_FILES_FOLDER", elsewhere.toString()))) {
            stranger.start();

            assertThatThrownBy(stranger::awaitReady).hasMessageContaining(
                elsewhere + " is not the folder in which this installation of Lobby keeps its files");
        }
    }

    private void begin() throws IOException {
        Talk talk = new Stage(ProxyIT.lobby.base()).begin(1, new Ledger(FaultRun.emptied("proxied-files"))).get(0);
        staff = ProxyIT.signedIn(talk.writers().get(0));
        guest = ProxyIT.signedIn(talk.writers().get(1));
        messages = "/api/conversations/" + talk.conversation() + "/messages";
    }

    private static void askOnly(int node) {
        ProxyIT.lobby.proxy.sendOnly(ProxyIT.REQUESTS, node);
    }

    private static Answer download(ApiClient page, String file) {
        return page.get("/api/attachments/" + file);
    }

    private static String mentioning(String file) {
        return Json.createObjectBuilder().add("clientId", UUID.randomUUID().toString()).add("text", "Here it is")
            .add("attachments", Json.createArrayBuilder().add(file)).build().toString();
    }

    private static Path kept(String content) {
        String hash = Brought.hash(content.getBytes(UTF_8));
        return ProxyIT.lobby.nodes.database.files().resolve("content").resolve(hash.substring(0, 2))
            .resolve(hash.substring(2, 4)).resolve(hash);
    }
}
