package lobby.offer;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** Row LC-10: what is on offer is sent from a chat as a card, to those whom it is for, and counts as a message. */
@EveryServer
class CardIT extends OffersTest {

    @Test
    void it_comes_into_the_chat_as_a_message_and_stays_as_it_was() {
        UUID promotion = offer("PROMOTION", "");
        assertThat(available(cleo)).containsExactly(mark);

        JsonObject sent = give(cleo, chat, promotion).require(201).json();

        assertThat(sent.getString("text")).startsWith(mark + " · Until ").endsWith("\nFor you");
        assertThat(sent.getJsonObject("card").getString("kind")).isEqualTo("PROMOTION");
        JsonObject seen = resident.get(messages(chat) + "?after=1").require(200).json().getJsonArray("messages")
            .getJsonObject(0);
        assertThat(seen.getJsonObject("card")).isEqualTo(sent.getJsonObject("card"));
        assertThat(seen.getJsonObject("card").getString("text")).isEqualTo("For you");
        assertThat(available(cleo)).isEmpty();
        JsonObject view = resident.get("/api/conversations/" + chat).require(200).json();
        assertThat(view.getInt("unread")).isEqualTo(1);
        assertThat(view.isNull("waitingSince")).isTrue();
    }

    @Test
    void whoever_sends_it_has_the_chat_and_a_colleague_is_asked_first() {
        UUID promotion = offer("PROMOTION", "");
        cleo.post("/api/conversations/%s/take".formatted(chat)).require(200);
        String agent = cast().agent();

        assertRefused(give(comingIn(agent), chat, promotion), "HANDLED_BY");
        assertThat(sql().number("select count(*) from offer_given g join offer o on o.id = g.offer_id where o.reference = ?",
            promotion)).isZero();
        comingIn(agent).post(messages(chat), card(UUID.randomUUID(), promotion).replace("}",
            ",\"overtake\":\"%s\"}".formatted(cast().id(CLEO)))).require(201);
        assertThat(cleo.get("/api/conversations/" + chat).require(200).json().getJsonObject("agent").getString("id"))
            .isEqualTo(cast().id(agent).toString());
    }

    @Test
    void the_same_again_is_stored_once_and_something_else_is_refused() {
        UUID clientId = UUID.randomUUID();
        UUID promotion = offer("PROMOTION", "");
        JsonObject sent = cleo.post(messages(chat), card(clientId, promotion)).require(201).json();

        assertThat(cleo.post(messages(chat), card(clientId, promotion)).status()).isEqualTo(200);
        assertRefused(cleo.post(messages(chat), card(clientId, coupon())), "CLIENT_ID_REUSED");
        assertRefused(cleo.post(messages(chat), message(clientId, sent.getString("text"))), "CLIENT_ID_REUSED");
        assertRefused(give(cleo, chat, promotion), "ENGAGEMENT_HAD");
    }

    @Test
    void what_nobody_made_is_over_or_is_for_others_is_refused() {
        assertRefused(give(cleo, chat, UUID.randomUUID()), "ENGAGEMENT_UNAVAILABLE");
        UUID forOthers = offer("PROMOTION", ",\"floors\":[\"99\"]");
        assertRefused(give(cleo, chat, forOthers), "ENGAGEMENT_UNAVAILABLE");
        UUID elsewhere = coupon();
        sql().update("update offer set location_id = (select id from location where name = 'The Mill') where reference = ?",
            elsewhere);
        assertRefused(give(cleo, chat, elsewhere), "ENGAGEMENT_UNAVAILABLE");
        UUID over = coupon();
        olga.post("/api/offers/%s/finish".formatted(over)).require(200);
        assertRefused(give(cleo, chat, over), "ENGAGEMENT_OVER");
        assertThat(available(cleo)).isEmpty();
        UUID draft = coupon();
        sql().update("update offer set active = false where reference = ?", draft);
        assertRefused(give(cleo, chat, draft), "ENGAGEMENT_UNAVAILABLE");
    }

    @Test
    void those_to_whom_it_is_not_shown_do_not_send_it_and_residents_send_none() {
        UUID coupon = coupon();

        assertRefused(give(as(COLIN), chat, coupon), "ENGAGEMENT_UNAVAILABLE");
        assertThat(available(as(COLIN))).isEmpty();
        assertRefused(give(as(AUDREY), chat, coupon), "NOT_PERMITTED");
        assertRefused(give(resident, chat, coupon), "NOT_PERMITTED");
        assertRefused(cleo.post(messages(chat), card(UUID.randomUUID(), coupon).replace("}", ",\"text\":\"Hi\"}")),
            "UNKNOWN_MEMBER");
    }

    @Test
    void who_has_moved_out_is_given_nothing() {
        UUID coupon = coupon();
        sql().update("update membership set ends_on = current_date - 3 where person_id = (select id from person where login = ?)",
            login);

        assertRefused(give(cleo, chat, coupon), "ENGAGEMENT_UNAVAILABLE");
    }

    @Test
    void a_card_that_is_taken_back_takes_what_went_with_it_along() {
        UUID coupon = coupon();
        Answer sent = give(cleo, chat, coupon).require(201);
        String code = standing(resident, chat).getString("code");

        cleo.delete(messages(chat) + "/" + sent.json().getInt("number")).require(204);

        assertRefused(redeem(cleo, code), "COUPON_UNKNOWN");
        assertThat(resident.get("/api/conversations/%s/cards".formatted(chat)).json().getJsonArray("cards")).isEmpty();
        assertThat(available(cleo)).containsExactly(mark);
    }
}
