package lobby.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Stream;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coming in by the word of the house's proxy, and SEC-03: nobody else's word is heard. */
class ProxySignInIT extends HouseTest {

    private static final String SECRET = "X-Lobby-Proxy-Secret: " + HouseStage.PROXY_SECRET;
    private static final String USER = "X-Remote-User: bo";

    @Test
    void whom_the_proxy_names_is_in_and_stays_who_they_are() {
        ApiClient bo = Browsing.vouched(house.browser(), "p-1", "bo@house.example", "front desk");

        assertThat(bo.get("/api/me").require(200).json().getJsonObject("person").getString("name"))
            .isEqualTo("Somebody p-1");
        assertThat(bo.get("/api/me").status()).isEqualTo(200);
        assertThat(house.groupOf("bo@house.example")).isEqualTo("Front desk");
        assertThat(house.text("select count(*) from door d join person p on p.id = d.person_id where p.email = ?",
            "bo@house.example")).isEqualTo("1");
    }

    @Test
    void another_name_from_the_proxy_is_another_person_in_the_same_browser() {
        ApiClient browser = house.browser();
        Browsing.vouched(browser, "p-2", "cai@house.example", "front desk").get("/api/me").require(200);

        assertThat(Browsing.vouched(browser, "p-3", "dag@house.example", "front desk").get("/api/me").require(200).json()
            .getJsonObject("person").getString("name")).isEqualTo("Somebody p-3");
    }

    @Test
    void the_cookie_alone_is_nobody() {
        ApiClient browser = house.browser();
        Browsing.vouched(browser, "p-4", "eli@house.example", "front desk").get("/api/me").require(200);

        browser.get("/api/me").require(401);
    }

    @Test
    void other_groups_hold_with_the_next_request() {
        ApiClient browser = house.browser();
        Browsing.vouched(browser, "p-5", "fay@house.example", "front desk").get("/api/me").require(200);

        Browsing.vouched(browser, "p-5", "fay@house.example", "gardeners; leasing people").get("/api/me");

        assertThat(house.groupOf("fay@house.example")).isNotEqualTo("Front desk");
    }

    @Test
    void who_has_nothing_to_do_here_is_told_so() {
        ApiClient gus = Browsing.vouched(house.browser(), "p-6", "gus@house.example", "gardeners");

        assertThat(gus.get("/conversations").require(302).header("Location")).contains("why=NOT_ADMITTED");
        assertThat(gus.get("/api/me").require(403).code()).isEqualTo("NOT_ADMITTED");
    }

    @ParameterizedTest
    @MethodSource("words_of_strangers")
    void a_stranger_s_word_is_not_heard(String from, String[] headers) throws IOException {
        assertThat(status(from, headers)).isEqualTo("401");
    }

    @Test
    void the_same_words_of_the_proxy_are() throws IOException {
        assertThat(status("127.0.0.1", USER, SECRET, "X-Remote-Email: bo-raw@house.example",
            "X-Remote-Groups: front desk", "X-Remote-Name: Bo %C3%85ngstr%C3%B6m", "X-Forwarded-For: 192.0.2.7"))
            .isEqualTo("200");
        assertThat(house.text("select address from audit_entry where action = 'SIGNED_IN' and address = '192.0.2.7'"))
            .isEqualTo("192.0.2.7");
        assertThat(house.text("select name from person where email = 'bo-raw@house.example'")).isEqualTo("Bo Ångström");
    }

    static Stream<Object[]> words_of_strangers() {
        String email = "X-Remote-Email: bo-raw@house.example";
        String groups = "X-Remote-Groups: front desk";
        return Stream.of(
            stranger("127.0.0.2", USER, SECRET, email, groups),
            stranger("127.0.0.2", USER, SECRET, email, groups, "X-Forwarded-For: 127.0.0.1"),
            stranger("127.0.0.1", USER, email, groups),
            stranger("127.0.0.1", USER, email, groups, "X-Lobby-Proxy-Secret: " + "x".repeat(37)),
            stranger("127.0.0.1", USER, email, groups, "X-Lobby-Proxy-Secret:"),
            stranger("127.0.0.1", USER, email, groups, SECRET, SECRET),
            stranger("127.0.0.1", USER, "X-Remote-User: margit", email, groups, SECRET),
            stranger("127.0.0.1", "X_Remote_User: bo", email, groups, SECRET),
            stranger("127.0.0.1", "X-Remote-User:", email, groups, SECRET),
            stranger("127.0.0.1", "X-Remote-User: " + "b".repeat(500), email, groups, SECRET),
            stranger("127.0.0.1", "Remote-User: bo", email, groups, SECRET));
    }

    private static Object[] stranger(String from, String... headers) {
        return new Object[] {from, headers};
    }

    /** Asks who one is from this address of the machine, and says the status of the answer. */
    private static String status(String from, String... headers) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), house.base().getPort()));
            String request = "GET " + house.base().getPath() + "api/me HTTP/1.1\r\nHost: localhost:"
                + house.base().getPort() + "\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine()
                .split(" ")[1];
        }
    }
}
