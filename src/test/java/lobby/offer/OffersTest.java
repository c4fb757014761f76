package lobby.offer;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.OLGA;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.trust.TrustTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A resident of the Pier who has asked something, an agent, and the owner who has things on offer. */
abstract class OffersTest extends TrustTest {

    final String mark = "Okapi" + UUID.randomUUID().toString().substring(0, 8);
    String login;
    ApiClient resident;
    ApiClient cleo;
    ApiClient olga;
    UUID chat;

    @BeforeEach
    void a_resident_who_has_asked() {
        login = cast().neighbour();
        resident = comingIn(login);
        cleo = as(CLEO);
        olga = as(OLGA);
        chat = asks(resident);
    }

    @AfterEach
    void nothing_is_on_offer_any_more() {
        sql().update("update offer set ends_at = starts_at where title like 'Okapi%'");
    }

    static UUID asks(ApiClient who) {
        return conversation(who.post("/api/locations/%s/care/messages".formatted(cast().pier()), message("Hello?"))
            .require(201));
    }

    /** On offer at the Pier from yesterday on. */
    UUID offer(String kind, String more) {
        UUID made = UUID.fromString(olga.post("/api/offers", """
            {"location": "%s", "kind": "%s", "title": "%s", "text": "For you", "from": "%s", "until": "%s"%s}
            """.formatted(cast().pier(), kind, mark, LocalDate.now().minusDays(2), LocalDate.now().plusDays(9), more))
            .require(201).json().getString("id"));
        olga.post("/api/offers/%s/activate".formatted(made)).require(200);
        return made;
    }

    UUID coupon() {
        return offer("COUPON", "");
    }

    static Answer give(ApiClient who, UUID conversation, UUID engagement) {
        return who.post(messages(conversation), card(UUID.randomUUID(), engagement));
    }

    static String card(UUID clientId, UUID engagement) {
        return "{\"clientId\":\"%s\",\"engagement\":\"%s\"}".formatted(clientId, engagement);
    }

    static JsonObject standing(ApiClient who, UUID conversation) {
        return standings(who, conversation).getJsonObject(0);
    }

    static JsonArray standings(ApiClient who, UUID conversation) {
        return who.get("/api/conversations/%s/cards".formatted(conversation)).require(200).json()
            .getJsonArray("cards");
    }

    List<String> available(ApiClient who) {
        return who.get("/api/conversations/%s/cards/available".formatted(chat)).require(200).json()
            .getJsonArray("cards").getValuesAs(JsonObject.class).stream()
            .map(card -> card.getString("title"))
            .filter(title -> title.startsWith(mark))
            .toList();
    }

    static Answer redeem(ApiClient who, String code) {
        return who.post("/api/coupons/redeem", "{\"code\":\"%s\"}".formatted(code));
    }
}
