package lobby.care;

import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The team of the Pier, and a resident who has asked nothing. */
abstract class FirstWordTest extends CareTest {

    UUID whom;

    @BeforeEach
    void somebody_who_never_wrote() {
        whom = UUID.fromString(resident.get("/api/me").require(200).json()
            .getJsonObject("person").getString("id"));
    }

    @AfterEach
    void the_house_is_written_to() {
        twoWay(true);
    }

    Answer writes(ApiClient who, String text) {
        String message = message(text);
        return patiently(() -> who.post(first(whom) + "/messages", message));
    }

    /** Even where it would have to be opened again. */
    static String insisting(String text) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\",\"reopen\":true}".formatted(UUID.randomUUID(), text);
    }

    static String first(UUID resident) {
        return "/api/locations/%s/care/residents/%s".formatted(cast().pier(), resident);
    }

    static void twoWay(boolean on) {
        sql().update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, ?, '', 240 from location where name = 'The Pier'
            on conflict (location_id) do update set two_way = excluded.two_way
            """, on);
    }

    static long episodes(UUID chat) {
        return sql().number("""
            select count(*) from episode e join conversation c on c.id = e.conversation_id where c.reference = ?
            """, chat);
    }
}
