package lobby.trust.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.shows;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;

/** Ways to files: of a message, in each of their forms, and such as nobody has sent yet. */
final class WaysOfFiles {

    static List<Way> all() {
        String one = "GET /api/attachments/{id}";
        return List.of(
            shows(one, "read", "conversation", s -> path(s.file()), Scene::content),
            shows(one, "read", "conversation", s -> path(s.file()) + "?as=ORIGINAL", Scene::content),
            call(one, "read", "conversation", (who, s) -> who.with("Range", "bytes=0-3").get(path(s.file()))),
            call(one, "read", "conversation", (who, s) -> who.ask("HEAD", path(s.file()),
                BodyPublishers.noBody())),
            shows(one, "have", "upload", s -> path(s.upload()), Scene::content),
            call("POST /api/attachments", "bring", "file",
                (who, s) -> who.bring("notes.txt", s.content().getBytes(UTF_8))),
            call("GET /api/attachments/policy", "bring", "file", (who, s) -> who.get("/api/attachments/policy")),
            call("PUT /api/attachments/{id}", "have", "upload",
                (who, s) -> who.put(path(s.upload()), "{\"alternative\":\"A door\"}")),
            call("DELETE /api/attachments/{id}", "have", "upload", (who, s) -> who.delete(path(s.upload()))));
    }

    private static String path(UUID file) {
        return "/api/attachments/" + file;
    }

    private WaysOfFiles() {
    }
}
