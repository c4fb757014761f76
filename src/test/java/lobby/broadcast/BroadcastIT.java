package lobby.broadcast;

import static lobby.broadcast.BroadcastState.ACTIVE;
import static lobby.broadcast.BroadcastState.FINISHED;
import static lobby.platform.Refusal.BROADCAST_PUBLISHED;
import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.NOBODY_TO_TELL;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import lobby.announcement.audience.Reach;
import lobby.broadcast.plan.Plan;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** LK-34: a broadcast from its first word to the chat of its last reader. */
@EveryServer
class BroadcastIT extends BroadcastingTest {

    @Test
    void it_stands_in_the_chat_of_each_by_the_team_and_by_nobody() throws Exception {
        String reader = tagged();
        tagged();
        ApiClient resident = comingIn(reader);

        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);

        JsonObject seen = chat(resident);
        assertThat(seen.getInt("unread")).isEqualTo(1);
        assertThat(seen.get("closedBy")).isEqualTo(JsonValue.NULL);
        String chat = "/api/conversations/" + seen.getString("id");
        JsonObject line = resident.get(chat + "/messages?after=0").require(200).json().getJsonArray("messages")
            .getJsonObject(0);
        assertThat(line.getString("kind")).isEqualTo("BROADCAST");
        assertThat(line.getString("side")).isEqualTo("STAFF");
        assertThat(line.isNull("author")).isTrue();
        assertThat(line.getString("text")).isEqualTo(words().text());
        assertThat(resident.get("/my/messages").require(200).body()).contains(mark).doesNotContain("Inside " + mark);
        assertThat(resident.get("/my/thread?id=" + seen.getString("id")).require(200).body())
            .doesNotContain("Inside " + mark);
        assertThat(deeds(broadcast)).containsExactly("BROADCAST_CHANGED", "BROADCAST_PUBLISHED", "BROADCAST_SENT",
            "BROADCAST_FINISHED");
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
    }

    @Test
    void it_is_delivered_and_read_as_the_chat_is() throws Exception {
        ApiClient reader = comingIn(tagged());
        tagged();
        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);
        assertThat(opened(broadcast).last().reach()).isEqualTo(new Reach(2, 0, 0));

        String chat = chat(reader).getString("id");
        reader.put("/api/conversations/%s/read".formatted(chat), "{\"upTo\": 1}").require(204);

        assertThat(opened(broadcast).last().reach()).isEqualTo(new Reach(2, 1, 1));
        assertThat(chat(reader).getInt("unread")).isZero();
        assertThat(as(OLGA, () -> broadcasts.rounds(broadcast))).hasSize(1)
            .allSatisfy(round -> assertThat(round.waiting() + round.passed()).isZero());
    }

    @Test
    void whoever_answers_begins_to_wait_and_the_team_has_read_nothing_of_it() throws Exception {
        ApiClient resident = comingIn(tagged());
        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);
        String chat = chat(resident).getString("id");
        ApiClient cleo = comingIn(CLEO.login());
        assertThat(cleo.get("/api/conversations/" + chat).require(200).json().getInt("unread")).isZero();
        assertThat(part(cleo, chat)).containsExactly("ONE_WAY");

        resident.post("/api/locations/%s/care/messages".formatted(cast().pier()),
            "{\"clientId\":\"%s\",\"text\":\"Which lift?\"}".formatted(UUID.randomUUID())).require(201);

        assertThat(part(cleo, chat)).containsExactly("UNANSWERED");
        cleo.delete("/api/conversations/%s/messages/1".formatted(chat)).require(403);
        cleo.post("/api/conversations/%s/messages".formatted(chat),
            "{\"clientId\":\"%s\",\"text\":\"The left one.\"}".formatted(UUID.randomUUID())).require(201);
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
    }

    @Test
    void from_publishing_on_it_stays_as_it_is() throws Exception {
        tagged();
        UUID broadcast = told.active("Bins", mark);
        int version = opened(broadcast).version();

        assertThat(opened(broadcast).state()).isEqualTo(ACTIVE);
        assertRefused(BROADCAST_PUBLISHED, () -> as(OLGA, () -> broadcasting.change(broadcast, version, words(),
            marked(cast().pier()), Plan.AT_ONCE)));
        assertRefused(BROADCAST_PUBLISHED, () -> as(OLGA, () -> broadcasting.discard(broadcast, version)));
        assertRefused(BROADCAST_PUBLISHED, () -> as(OLGA, () -> broadcasting.publish(broadcast)));
        as(OLGA, () -> broadcasting.finish(broadcast));
        goOut(broadcast);

        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
        assertThat(opened(broadcast).nextAt()).isNull();
        assertThat(got(broadcast)).isEmpty();
    }

    @Test
    void where_nobody_would_get_it_at_once_it_stays_a_draft() throws Exception {
        assertRefused(NOBODY_TO_TELL, () -> told(Plan.AT_ONCE));
        UUID draft = as(OLGA, () -> broadcasting.write(words(), marked(cast().pier()), Plan.AT_ONCE));
        assertRefused(NOBODY_TO_TELL, () -> as(OLGA, () -> broadcasting.publish(draft)));

        assertThat(opened(draft).isDraft()).isTrue();
        as(OLGA, () -> broadcasting.discard(draft, opened(draft).version()));
        assertRefused(UNKNOWN, () -> opened(draft));
    }

    @Test
    void nobody_publishes_what_they_have_not_seen() throws Exception {
        tagged();
        UUID draft = as(OLGA, () -> broadcasting.write(words(), marked(cast().pier()), Plan.AT_ONCE));
        int seen = opened(draft).version();
        as(ANNA, () -> broadcasting.change(draft, seen, new BroadcastWords("Other", "Other"), marked(cast().pier()),
            Plan.AT_ONCE));

        assertRefused(CHANGED_BY, () -> as(OLGA, () -> broadcasting.publish(draft, seen)));
    }

    @Test
    void only_those_publish_who_manage_announcements_at_all_of_its_locations() throws Exception {
        UUID draft = told.draft("Bins", mark);
        UUID everywhere = as(OLGA, () -> broadcasting.write(words(), marked(cast().pier(), cast().mill()),
            Plan.AT_ONCE));

        assertRefused(NOT_PERMITTED, () -> as(AUDREY, () -> broadcasting.publish(draft)));
        assertRefused(NOT_PERMITTED, () -> as(AUDREY, () -> broadcasting.finish(draft)));
        assertRefused(UNKNOWN, () -> as(SAM, () -> broadcasting.publish(draft)));
        assertRefused(UNKNOWN, () -> as(RUTH, () -> broadcasts.open(draft)));
        assertRefused(UNKNOWN, () -> as(RUTH, () -> broadcasts.list(new BroadcastFilter(null, null, ""), 0, 10)));
        assertRefused(NOT_PERMITTED, () -> as(ANNA, () -> broadcasting.publish(everywhere)));
        assertThat(as(ANNA, () -> broadcasts.open(everywhere)).manageable()).isFalse();
    }

    private static List<String> part(ApiClient agent, String chat) {
        return agent.get("/api/care/chats?limit=100&location=" + cast().pier()).require(200).json()
            .getJsonArray("chats").getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("id").equals(chat)).map(row -> row.getString("part")).toList();
    }
}
