package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** BI-03, BI-16, BI-19 and SEC-08: what was typed is shown as it was typed, in whatever it was typed and shown. */
class BadMarkupIT extends TrustTest {

    /** What it would be if somebody calculated it. */
    private static final String CALCULATED = "60481729";

    @Test
    void whatever_things_and_people_are_called_pages_show_it_as_text() {
        for (String text : Hostile.MARKUP) {
            UUID event = cast().event(text);
            String login = cast().neighbour();
            UUID booking = cast().booking(event, login);
            sql().update("update person set name = ? where login = ?", text, login);
            sql().update("update booking set notes = ? where reference = ?", text, booking);
            UUID conversation = started(booking);
            Map<String, ApiClient> pages = new LinkedHashMap<>();
            pages.put("/bookings?location=all&event=" + event, as(OLGA));
            pages.put("/booking?id=" + booking, as(OLGA));
            pages.put("/booking?id=" + booking + "&edit=1", as(OLGA));
            pages.put("/conversations?id=" + conversation, as(OLGA));
            pages.put("/event?id=" + event, as(OLGA));
            pages.put("/settings/resident?id=%s&location=%s".formatted(cast().id(login), cast().pier()), as(OLGA));
            pages.put("/my/booking?id=" + booking, comingIn(login));
            pages.put("/my/home", comingIn(login));

            pages.forEach((page, who) -> assertText(text, page, who.get(page).require(200)));
        }
    }

    @Test
    void whatever_is_looked_for_pages_show_it_as_text() {
        for (String text : Hostile.MARKUP) {
            String query = URLEncoder.encode(text, UTF_8);
            for (String page : List.of("/bookings?q=", "/conversations?q=", "/events?q=", "/settings/residents?q=",
                "/settings/audit?q=", "/settings/staff?q=", "/sign-in?next=", "/booking?id=", "/my/event?id=",
                "/settings/access?person=", "/my/events?show=", "/my/bookings?show=", "/conversations?filter=",
                "/bookings?sort=", "/bookings?view=", "/bookings?from=", "/error/fault?reference=", "/activate?key=")) {
                Answer answer = patiently(() -> as(OLGA).get(page + query));

                assertThat(answer.status()).as(page + text).isIn(200, 302, 400, 404, 410);
                assertText(text, page, answer);
            }
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_calculate_is_text() {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")) {
            UUID event = cast().event(text);
            String login = cast().neighbour();
            cast().booking(event, login);
            sql().update("update person set name = ? where login = ?", text + login, login);

            String bookings = as(OLGA).get("/bookings.csv?location=all&event=" + event).require(200).body();
            String residents = as(OLGA).get("/residents.csv?q=" + login).require(200).body();

            for (String file : List.of(bookings, residents)) {
                assertThat(file).contains("'" + text).doesNotContain("," + text, "\"" + text, "\n" + text);
            }
        }
    }

    /** BI-16 */
    @Test
    void nobody_follows_a_link_that_somebody_typed() throws IOException {
        try (ServerSocket canary = new ServerSocket(0)) {
            canary.setSoTimeout(300);
            String link = "http://127.0.0.1:%d/canary.png".formatted(canary.getLocalPort());
            UUID conversation = started(RUTH);
            says(as(RUTH), conversation, link).require(201);
            says(as(RUTH), conversation, "![](" + link + ") <img src=\"" + link + "\">").require(201);
            as(OLGA).get("/conversations?id=" + conversation).require(200);
            patiently(() -> as(OLGA).get("/api/search?q=" + URLEncoder.encode(link, UTF_8))).require(200);

            assertThat(asked(canary)).isFalse();
        }
    }

    private static boolean asked(ServerSocket canary) {
        try {
            canary.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertText(String typed, String page, Answer answer) {
        if (typed.matches("(?s).*[<>].*")) {
            assertThat(answer.body()).as("%s on %s", typed, page).doesNotContain(typed);
        }
        assertThat(answer.body()).as("%s on %s", typed, page).doesNotContain("onerror=alert(1)>", "onload=alert(1)>",
            "<script>alert(1)", "<iframe srcdoc", CALCULATED)
            .doesNotContainPattern("<[^>]*\\shref=\"(javascript|data):");
        assertThat(answer.body().replaceAll("\"[^\"]*\"", "")).as("%s on %s", typed, page)
            .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }
}
