package lobby.care;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.Personas;
import lobby.trust.TrustTest;
import org.junit.jupiter.api.BeforeEach;

/** A resident of the Pier whom nobody has met before, and two agents of its care team. */
abstract class CareTest extends TrustTest {

    ApiClient resident;
    ApiClient cleo;
    ApiClient colin;

    @BeforeEach
    void a_resident_and_two_agents() {
        resident = comingIn(cast().neighbour());
        cleo = as(CLEO);
        colin = as(COLIN);
    }

    UUID asks(String text) {
        return conversation(resident.post(team() + "/messages", message(text)).require(201));
    }

    static String team() {
        return "/api/locations/%s/care".formatted(cast().pier());
    }

    static Answer overtaking(ApiClient who, UUID chat, Personas from) {
        return who.post(messages(chat), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString())
            .add("text", "I do.")
            .add("overtake", cast().id(from).toString())
            .build().toString());
    }

    String agentOf(UUID chat) {
        return cleo.get("/api/conversations/" + chat).require(200).json().getJsonObject("agent").getString("id");
    }

    List<String> partsOf(ApiClient agent, UUID chat) {
        String desk = "/api/care/chats?limit=100&location=" + cast().pier();
        return agent.get(desk).require(200).json().getJsonArray("chats").getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("id").equals(chat.toString()))
            .map(row -> row.getString("part"))
            .toList();
    }

    static long lastNumber(UUID chat) {
        return sql().number("select last_number from conversation where reference = ?", chat);
    }

    static List<Object> texts(UUID chat) {
        return sql().column("""
            select m.text from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? order by m.number
            """, chat);
    }
}
