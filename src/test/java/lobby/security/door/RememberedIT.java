package lobby.security.door;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lobby.security.door.DoorsClosed.Reason;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

@EveryServer
class RememberedIT extends AtTheDoor {

    @Test
    void a_browser_that_is_remembered_comes_in_and_gets_another_token() {
        String token = value(signIn(true), "LOBBY_REMEMBER");

        Answer answer = with("LOBBY_REMEMBER", token).get("api/me").require(200);

        assertThat(value(answer, "LOBBY_REMEMBER")).isNotEqualTo(token);
        assertThat(setCookie(answer, "LOBBY_REMEMBER")).contains("; Max-Age=2592000");
        assertThat(me(value(answer, "LOBBY_DOOR"))).isEqualTo(200);
        assertThat(with("LOBBY_REMEMBER", value(answer, "LOBBY_REMEMBER")).get("api/me").status()).isEqualTo(200);
    }

    @Test
    void several_requests_of_one_browser_at_once_all_come_in() {
        String token = value(signIn(true), "LOBBY_REMEMBER");
        ApiClient browser = with("LOBBY_REMEMBER", token);

        List<Answer> answers = IntStream.range(0, 8)
            .mapToObj(each -> CompletableFuture.supplyAsync(
                () -> browser.get("api/me"), task -> new Thread(task).start()))
            .collect(toList()).stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).filteredOn(answer -> !setCookie(answer, "LOBBY_REMEMBER").isEmpty()).hasSize(1);
    }

    @Test
    void a_token_that_comes_a_second_time_closes_all_that_its_sign_in_led_to() {
        Answer in = signIn(true);
        String token = value(in, "LOBBY_REMEMBER");
        Answer first = with("LOBBY_REMEMBER", token).get("api/me").require(200);
        String other = value(signIn(false), "LOBBY_DOOR");
        houses.say("update remembered set used_at = used_at - interval '11 seconds' where token_hash = ?1",
            Tokens.hash(token));

        assertThat(with("LOBBY_REMEMBER", token).get("api/me").status()).isEqualTo(401);

        assertThat(me(value(in, "LOBBY_DOOR"))).isEqualTo(401);
        assertThat(me(value(first, "LOBBY_DOOR"))).isEqualTo(401);
        assertThat(with("LOBBY_REMEMBER", value(first, "LOBBY_REMEMBER")).get("api/me").status()).isEqualTo(401);
        assertThat(me(other)).isEqualTo(200);
        assertThat(closed.of(key())).extracting(DoorsClosed::reason).containsExactly(Reason.STOLEN);
    }

    @Test
    void another_system_comes_in_by_a_token_until_it_is_revoked_or_runs_out() throws Exception {
        String secret = as(resident, () -> tokens.make("Calendar", 1, Set.of(Scope.values())));
        assertThat(bearer(secret).without("X-Requested-With").get("api/me").status()).isEqualTo(200);
        assertThat(as(resident, () -> tokens.list())).singleElement().matches(token -> token.used());

        houses.say("update api_token set ends_at = now() where token_hash = ?1", Tokens.hash(secret));
        assertThat(bearer(secret).get("api/me").status()).isEqualTo(401);

        String another = as(resident, () -> tokens.make("Calendar", 1, Set.of(Scope.values())));
        as(resident, () -> tokens.revoke(tokens.list().get(0).id()));
        assertThat(bearer(another).get("api/me").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_token_does_not_fall_back_to_the_cookie() {
        String door = value(signIn(false), "LOBBY_DOOR");

        assertThat(with("LOBBY_DOOR", door).with("Authorization", "Bearer x").get("api/me").status()).isEqualTo(401);
        assertThat(with("LOBBY_DOOR", door).with("Authorization", "Basic eDp5").get("api/me").status()).isEqualTo(401);
    }
}
