package lobby.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times of reading calls, taken in turns, so that what disturbs one disturbs all. */
final class PageRun {

    private static final int WARM_UP = 300;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, HttpRequest> calls = new LinkedHashMap<>();

    PageRun add(String name, String address, String door) {
        calls.put(name, HttpRequest.newBuilder(URI.create(address)).header("Cookie", "LOBBY_DOOR=" + door).build());
        return this;
    }

    Map<String, Latencies> run(int rounds) throws IOException, InterruptedException {
        Map<String, Latencies> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, HttpRequest> call : calls.entrySet()) {
                long began = System.nanoTime();
                HttpResponse<String> answer = client.send(call.getValue(), BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(call.getKey() + ": " + answer.statusCode() + " " + answer.body());
                }
                if (round >= 0) {
                    times.computeIfAbsent(call.getKey(), name -> new Latencies()).add(System.nanoTime() - began);
                }
            }
        }
        return times;
    }
}
