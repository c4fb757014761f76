package lobby.trust;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lobby.testing.ApiClient;

/** Goes through what is listed, page after page. */
final class Paging {

    static List<JsonObject> all(ApiClient who, String path, String member) {
        return until(who, path, member, any -> false);
    }

    /** @param enough whether this page is the last to be looked at */
    static List<JsonObject> until(ApiClient who, String path, String member, Predicate<JsonArray> enough) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            String page = path + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            JsonObject answer = TrustTest.patiently(() -> who.get(page)).require(200).json();
            JsonArray rows = answer.getJsonArray(member);
            rows.forEach(row -> all.add(row.asJsonObject()));
            cursor = answer.isNull("next") || enough.test(rows) ? "" : answer.getString("next");
        } while (!cursor.isEmpty());
        return all;
    }

    private Paging() {
    }
}
