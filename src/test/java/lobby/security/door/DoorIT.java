package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import lobby.security.door.DoorsClosed.Reason;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.People;
import org.junit.jupiter.api.Test;

@EveryServer
class DoorIT extends AtTheDoor {

    @Test
    void a_browser_keeps_what_no_script_can_read_and_no_foreign_page_can_post_with() {
        String cookie = setCookie(signIn(false), "LOBBY_DOOR");

        assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax").contains("; Path=/")
            .doesNotContain("Max-Age");
    }

    @Test
    void what_was_open_before_signing_in_is_not_open_afterwards() {
        String before = value(with("LOBBY_DOOR", value(signIn(false), "LOBBY_DOOR")).get("my/profile").require(200),
            "JSESSIONID");

        String door = value(with("JSESSIONID", before).post("api/session", credentials(false)).require(204),
            "LOBBY_DOOR");

        Answer page = bare().with("Cookie", "JSESSIONID=%s; LOBBY_DOOR=%s".formatted(before, door)).get("my/profile")
            .require(200);
        assertThat(value(page, "JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void the_database_has_no_secret() {
        String door = value(signIn(true), "LOBBY_DOOR");

        assertThat(houses.say("update door set seen_at = seen_at where token_hash = ?1", door)).isZero();
        assertThat(houses.say("update door set seen_at = seen_at where token_hash = ?1", Tokens.hash(door)))
            .isEqualTo(1);
    }

    @Test
    void who_signs_out_is_out() {
        Answer in = signIn(true);
        String door = value(in, "LOBBY_DOOR");
        assertThat(me(door)).isEqualTo(200);

        with("LOBBY_DOOR", door).delete("api/session").require(204);

        assertThat(me(door)).isEqualTo(401);
        assertThat(with("LOBBY_REMEMBER", value(in, "LOBBY_REMEMBER")).get("api/me").status()).isEqualTo(401);
        assertThat(closed.of(key())).singleElement()
            .isEqualTo(new DoorsClosed(key(), Reason.SIGNED_OUT, Set.of(Tokens.hash(door))));
    }

    @Test
    void signing_out_in_one_browser_leaves_another_signed_in() {
        String here = value(signIn(false), "LOBBY_DOOR");
        String there = value(signIn(false), "LOBBY_DOOR");

        with("LOBBY_DOOR", here).delete("api/session").require(204);

        assertThat(me(there)).isEqualTo(200);
    }

    @Test
    void who_signs_out_everywhere_is_out_everywhere() throws Exception {
        String here = value(signIn(true), "LOBBY_DOOR");

        as(resident, () -> passwords.signOutEverywhere());

        assertThat(me(here)).isEqualTo(401);
    }

    @Test
    void another_password_closes_all_doors_but_the_one_it_was_changed_by() throws Exception {
        String here = value(signIn(false), "LOBBY_DOOR");
        String there = value(signIn(false), "LOBBY_DOOR");

        as(resident, () -> passwords.change(People.PASSWORD, "quite another one", here));

        assertThat(me(here)).isEqualTo(200);
        assertThat(me(there)).isEqualTo(401);
        assertThat(bare().post("api/session", credentials(false)).status()).isEqualTo(401);
        people().anew(resident, "quite another one");
    }

    @Test
    void who_is_shut_out_is_out_at_the_next_request() throws Exception {
        Answer in = signIn(true);

        as(house.owner(), () -> residents.shutOut(houses.id(resident)));

        assertThat(me(value(in, "LOBBY_DOOR"))).isEqualTo(401);
        assertThat(with("LOBBY_REMEMBER", value(in, "LOBBY_REMEMBER")).get("api/me").status()).isEqualTo(401);
        assertThat(bare().post("api/session", credentials(false)).status()).isEqualTo(401);
        assertThat(closed.of(key())).extracting(DoorsClosed::reason).contains(Reason.SHUT_OUT);

        as(house.owner(), () -> residents.letBackIn(houses.id(resident)));
        signIn(false);
    }

    @Test
    void who_is_deactivated_is_out_at_the_next_request_their_tokens_too() throws Exception {
        String clerk = houses.staff(house, house.east(), houses.group(house, "Desk", Map.of()));
        String secret = as(clerk, () -> tokens.make("Till", 1, Set.of(Scope.values())));
        assertThat(bearer(secret).get("api/me").status()).isEqualTo(200);

        as(house.owner(), () -> staff.deactivate(houses.id(clerk)));

        assertThat(bearer(secret).get("api/me").status()).isEqualTo(401);
        assertThat(new ApiClient(base(), people().cookies(clerk)).get("api/me").status()).isEqualTo(401);
    }

    @Test
    void who_was_deactivated_by_hand_is_out_at_the_next_request() {
        String door = value(signIn(false), "LOBBY_DOOR");

        houses.say("update person set deactivated_at = now() where login = ?1", resident);

        assertThat(me(door)).isEqualTo(401);
    }

    @Test
    void a_door_that_nobody_uses_for_eight_hours_runs_out_and_is_said_to_have_closed() {
        String door = value(signIn(false), "LOBBY_DOOR");
        assertThat(age(door, "seen_at", "7 hours 59 minutes")).isEqualTo(200);
        assertThat(age(door, "seen_at", "8 hours 1 minute")).isEqualTo(401);

        doors.closeExpired();

        assertThat(closed.of(key())).extracting(DoorsClosed::reason).containsExactly(Reason.EXPIRED);
    }

    @Test
    void a_door_runs_out_after_a_day_however_much_it_is_used() {
        String door = value(signIn(false), "LOBBY_DOOR");

        assertThat(age(door, "ends_at", "23 hours 59 minutes")).isEqualTo(200);
        assertThat(age(door, "ends_at", "-1 minute")).isEqualTo(401);
    }
}
