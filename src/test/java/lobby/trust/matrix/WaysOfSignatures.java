package lobby.trust.matrix;

import static lobby.trust.matrix.Way.call;
import static lobby.trust.matrix.Way.shows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** Ways to documents that somebody is asked to sign: to read, sign and decline them, and to have them signed. */
final class WaysOfSignatures {

    static List<Way> all() {
        String one = "GET /api/signatures/{id}";
        return List.of(
            shows(one, "read", "conversation", s -> path(s.document()), s -> "lease.pdf"),
            shows("GET /api/signatures/{id}/pages", "read", "conversation", s -> path(s.document()) + "/pages",
                Scene::content),
            call("GET /api/signatures/{id}/pages/{number}", "read", "conversation",
                (who, s) -> who.with("Accept", "image/jpeg, application/problem+json").get(path(s.document()) + "/pages/1")),
            call("POST /api/signatures/{id}/sign", "sign", "document", (who, s) -> who.post(path(s.document()) + "/sign",
                "{\"name\":\"Ruth\",\"consent\":true,\"code\":\"%s\"}".formatted(s.code()))),
            call("POST /api/signatures/{id}/decline", "sign", "document",
                (who, s) -> who.post(path(s.document()) + "/decline", "{\"reason\":\"Too dear\"}")),
            call("POST /api/signatures/{id}/code", "have signed", "document",
                (who, s) -> who.post(path(s.document()) + "/code")),
            call("POST /api/signatures/{id}/withdraw", "have signed", "document",
                (who, s) -> who.post(path(s.document()) + "/withdraw")),
            call("PUT /api/signatures/{id}", "offer", "document", WaysOfSignatures::asking),
            call("DELETE /api/signatures/{id}", "offer", "document",
                (who, s) -> who.delete(path(s.paper()))));
    }

    private static Answer asking(ApiClient who, Scene scene) {
        return who.put(path(scene.paper()), "{\"day\":\"%s\"}".formatted(LocalDate.now().plusDays(7)));
    }

    private static String path(UUID file) {
        return "/api/signatures/" + file;
    }

    private WaysOfSignatures() {
    }
}
