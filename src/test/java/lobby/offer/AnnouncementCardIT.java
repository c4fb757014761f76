package lobby.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;

/** Row LC-10: what was announced is sent to residents who did not get it, by whoever sees announcements. */
class AnnouncementCardIT extends OffersTest {

    @Test
    void who_did_not_get_it_is_given_what_was_announced() {
        UUID told = announced();
        assertThat(available(olga)).isEmpty();

        somebodyElseAsks();
        assertThat(available(cleo)).isEmpty();
        assertRefused(give(cleo, chat, told), "ENGAGEMENT_UNAVAILABLE");
        assertThat(available(olga)).containsExactly(mark);
        assertThat(resident.get("/my/announcements").require(200).body()).doesNotContain(mark);

        give(olga, chat, told).require(201);

        assertThat(available(olga)).isEmpty();
        assertRefused(give(olga, chat, told), "ENGAGEMENT_UNAVAILABLE");
        assertThat(standing(resident, chat).getString("state")).isEqualTo("OPEN");
        assertThat(standings(cleo, chat)).isEmpty();
        resident.get("/" + standing(resident, chat).getString("page")).require(200);
        assertThat(standing(olga, chat).getString("state")).isEqualTo("READ");
    }

    @Test
    void what_was_given_by_mistake_is_taken_back_with_its_message() {
        UUID told = announced();
        somebodyElseAsks();
        Answer sent = give(olga, chat, told).require(201);

        olga.delete(messages(chat) + "/" + sent.json().getInt("number")).require(204);

        assertThat(resident.get("/my/announcements").require(200).body()).doesNotContain(mark);
        assertThat(available(olga)).containsExactly(mark);
    }

    /** To the resident who has asked, and to nobody else. */
    private UUID announced() {
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, login);
        return UUID.fromString(olga.post("/api/announcements", """
            {"title": "%1$s", "text": "The lift rests on Tuesday.", "locations": ["%2$s"], "tags": ["%1$s"], "send": true}
            """.formatted(mark, cast().pier())).require(201).json().getString("id"));
    }

    private void somebodyElseAsks() {
        resident = comingIn(cast().neighbour());
        chat = asks(resident);
    }
}
