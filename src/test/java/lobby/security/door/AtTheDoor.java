package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.account.ApiTokenService;
import lobby.account.PasswordService;
import lobby.administration.StaffAccountService;
import lobby.administration.residents.ResidentAccountService;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.People;
import lobby.testing.inside.ClosedDoors;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;

/** A house of its own with somebody who lives there, and ways to come in. */
abstract class AtTheDoor extends ContainerTest {

    @Inject OwnHouse houses;
    @Inject ClosedDoors closed;
    @Inject StaffAccountService staff;
    @Inject ResidentAccountService residents;
    @Inject PasswordService passwords;
    @Inject ApiTokenService tokens;
    @Inject Doors doors;

    House house;
    String resident;

    @BeforeEach
    void a_house_where_somebody_lives() {
        house = houses.build();
        resident = houses.resident(house, house.east());
    }

    int age(String door, String column, String age) {
        String moment = column.equals("ends_at") ? "now() + cast(?2 as interval)" : "now() - cast(?2 as interval)";
        houses.say("update door set " + column + " = " + moment + " where token_hash = ?1", Tokens.hash(door), age);
        return me(door);
    }

    Answer signIn(boolean remember) {
        return bare().post("api/session", credentials(remember)).require(204);
    }

    String credentials(boolean remember) {
        return "{\"name\":\"%s\",\"password\":\"%s\",\"remember\":%s}".formatted(resident, People.PASSWORD, remember);
    }

    int me(String door) {
        return with("LOBBY_DOOR", door).get("api/me").status();
    }

    long key() {
        return houses.person(resident).id();
    }

    static ApiClient with(String cookie, String value) {
        return bare().with("Cookie", cookie + "=" + value);
    }

    static ApiClient bearer(String secret) {
        return bare().with("Authorization", "Bearer " + secret);
    }

    static ApiClient bare() {
        return new ApiClient(base(), new CookieManager(null, CookiePolicy.ACCEPT_NONE));
    }

    static String setCookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith(name + "="))
            .findFirst().orElse("");
    }

    static String value(Answer answer, String name) {
        Matcher cookie = Pattern.compile(name + "=([^;]+)").matcher(setCookie(answer, name));
        assertThat(cookie.find()).as("a cookie %s in %s", name, answer.headers().map()).isTrue();
        return cookie.group(1);
    }
}
