package lobby.offer;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.COLIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** Coupons and points: a code of one's own, used once; points that add up; and what the history says of them. */
@EveryServer
class CouponIT extends OffersTest {

    @Test
    void a_resident_has_a_code_that_only_they_see_and_the_staff_take_it_once() {
        UUID coupon = coupon();
        give(cleo, chat, coupon).require(201);
        JsonObject theirs = standing(resident, chat);
        assertThat(theirs.getString("code")).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
        assertThat(standing(cleo, chat).getString("code")).isEmpty();
        assertThat(standings(as(COLIN), chat)).isEmpty();
        assertThat(standing(olga, chat).getString("page")).isEqualTo("offer?id=" + coupon);

        assertRefused(redeem(as(AUDREY), theirs.getString("code")), "COUPON_UNKNOWN");
        assertRefused(redeem(as(COLIN), theirs.getString("code")), "COUPON_UNKNOWN");
        assertRefused(redeem(resident, theirs.getString("code")), "COUPON_UNKNOWN");
        JsonObject taken = redeem(cleo, " " + theirs.getString("code").toLowerCase(Locale.ROOT)).require(200)
            .json();

        assertThat(taken.getString("title")).isEqualTo(mark);
        assertThat(standing(resident, chat).getString("state")).isEqualTo("REDEEMED");
        assertRefused(redeem(cleo, theirs.getString("code")), "COUPON_REDEEMED");
        assertThat(olga.get("/api/offers/" + coupon).require(200).json().getInt("redeemed")).isEqualTo(1);
        assertThat(history("COUPONS")).containsExactly("COUPON_REDEEMED " + mark, "COUPON_GIVEN " + mark);
    }

    @Test
    void of_many_who_take_the_same_coupon_at_once_one_does() {
        give(cleo, chat, coupon()).require(201);
        String code = standing(resident, chat).getString("code");

        List<Integer> answers = Race.run(6, runner -> () -> redeem(runner % 2 == 0 ? cleo : olga, code).status());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void of_many_who_give_the_last_coupon_at_once_one_does() {
        UUID coupon = offer("COUPON", ",\"most\":1");
        List<UUID> chats = cast().neighbours(5).stream().map(neighbour -> asks(comingIn(neighbour))).toList();
        chats.forEach(one -> sql().update("update conversation set agent_id = null where reference = ?", one));

        List<Integer> answers = Race.run(5, runner -> () -> give(cleo, chats.get(runner), coupon).status());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertRefused(give(cleo, chat, coupon), "ENGAGEMENT_NONE_LEFT");
    }

    @Test
    void of_many_who_send_the_same_to_one_resident_at_once_one_does() {
        UUID coupon = coupon();
        cleo.post("/api/conversations/%s/take".formatted(chat)).require(200);

        List<Integer> answers = Race.run(5, runner -> () -> give(cleo, chat, coupon).status());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void codes_can_not_be_tried_one_after_the_other_for_long() {
        give(cleo, chat, coupon()).require(201);
        String code = standing(resident, chat).getString("code");
        ApiClient agent = comingIn(cast().agent());
        ApiClient nobody = comingIn(cast().neighbour());

        for (ApiClient guesser : List.of(agent, nobody)) {
            Answer refused = Stream.generate(() -> redeem(guesser, "22222-22222")).limit(500)
                .filter(answer -> answer.status() != 404).findFirst().orElseThrow();

            assertRefused(refused, "TOO_MANY");
        }
        redeem(olga, code).require(200);
    }

    @Test
    void a_coupon_is_not_taken_once_it_is_over() {
        UUID coupon = coupon();
        give(cleo, chat, coupon).require(201);
        String code = standing(resident, chat).getString("code");
        olga.post("/api/offers/%s/finish".formatted(coupon)).require(200);

        assertRefused(redeem(cleo, code), "COUPON_OVER");
        assertThat(standing(resident, chat).getString("state")).isEqualTo("OVER");
        assertThat(history("COUPONS")).containsExactly("COUPON_OVER " + mark, "COUPON_GIVEN " + mark);
    }

    @Test
    void points_add_up() {
        give(cleo, chat, offer("POINTS", ",\"points\":50")).require(201);
        give(cleo, chat, offer("POINTS", ",\"points\":25")).require(201);

        assertThat(standing(resident, chat).getInt("balance")).isEqualTo(75);
        assertThat(history("POINTS")).containsExactly("POINTS_GIVEN 25 · " + mark, "POINTS_GIVEN 50 · " + mark);
    }

    @Test
    void whoever_sees_no_engagements_is_not_told_that_there_are_any() {
        give(cleo, chat, coupon()).require(201);

        assertThat(as(COLIN).get("/api/conversations/%s/engagements".formatted(chat)).require(200).body())
            .doesNotContain("COUPON");
    }

    private List<String> history(String kind) {
        return cleo.get("/api/conversations/%s/engagements?kind=%s".formatted(chat, kind)).require(200).json()
            .getJsonArray("engagements").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("what") + " " + one.getString("title"))
            .toList();
    }
}
