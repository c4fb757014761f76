package lobby.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import lobby.testing.ContainerTest;
import lobby.testing.People;
import lobby.testing.inside.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page costs as many statements with many rows as with few. */
class ListCostIT extends ContainerTest {

    @PersistenceContext EntityManager em;

    @ParameterizedTest
    @CsvSource({
        "bookings?location=all&q=Elena+yoga, bookings?location=all",
        "bookings?location=all&tab=past&q=Elena, bookings?location=all&tab=past",
        "events?location=all&q=yoga, events?location=all",
        "care?part=mine, care"})
    void statements_do_not_follow_rows(String few, String many) throws Exception {
        assertThat(rows(page(many))).isGreaterThan(rows(page(few)));

        assertThat(Statements.of(em, () -> page(many))).isEqualTo(Statements.of(em, () -> page(few)));
    }

    private static String page(String path) throws Exception {
        HttpClient browser = People.browser(people().cookies("nadia"));
        HttpResponse<String> answer =
            browser.send(HttpRequest.newBuilder(base().resolve(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static int rows(String page) {
        return page.split("data-open=|data-conversation-row=|class=\"at-top\"", -1).length;
    }
}
