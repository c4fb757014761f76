package lobby.administration.founding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import lobby.faults.Node;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import lobby.trust.Race;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FoundingIT extends Unfounded {

    private static final int ROUNDS = 5;

    @Test
    void whoever_comes_is_led_to_the_page_while_nothing_is_founded_and_never_again() throws IOException {
        assertThat(browser(one()).get("/").header("Location")).endsWith("/sign-in");
        assertThat(browser(one()).get("/sign-in").header("Location")).endsWith("/found");
        assertThat(browser(one()).get("/bookings").header("Location")).contains("/sign-in");

        found(browser(one()), code(one()), "margit").require(302);

        for (Node node : List.of(one(), other())) {
            assertThat(browser(node).get("/sign-in").require(200).body()).contains("House of margit");
            assertThat(browser(node).get("/found").require(404).body()).doesNotContain("found:code");
            browser(node).get("/found.xhtml").require(404);
        }
    }

    @Test
    void each_node_says_once_in_its_log_where_and_with_which_code_and_keeps_none() throws IOException {
        for (Node node : List.of(one(), other())) {
            assertThat(told(node)).hasSize(1).allSatisfy(line -> assertThat(line.group(1)).endsWith("/found"));
        }
        assertThat(code(one())).isNotEqualTo(code(other()));
        assertThat(sql().column("select hash from founding_code")).hasSize(2).doesNotContain(code(one()));
    }

    @Test
    void the_code_of_any_node_is_taken_by_every_other() throws IOException {
        ApiClient founder = browser(one()).with("Accept-Language", "fr");
        assertThat(founder.get("/found").body()).contains("Son chat d’accueil sera ouvert");

        Answer answer = found(founder, code(other()), "margit").require(302);

        assertThat(answer.header("Location")).endsWith("/settings/locations");
        founder.get("/settings/locations").require(200);
        JsonObject me = founder.get("/api/me").require(200).json();
        assertThat(me.getBoolean("owner")).isTrue();
        assertThat(me.getString("language")).isEqualTo("fr");
        assertThat(me.getJsonArray("locations")).hasSize(1);
        assertThat(sql().column("select name from permission_group order by name"))
            .containsExactly("Accueil", "Administration", "Contrôle", "Événements");
        assertThat(sql().column("select code from location")).containsExactly("TP");
        assertThat(sql().column("select code from location where chat_from_start")).containsExactly("TP");
        assertThat(sql().column("select hash from founding_code")).isEmpty();
    }

    @Test
    void the_founder_signs_in_as_they_said_and_it_is_written_down_who_founded() throws IOException {
        found(browser(one()), code(one()), "margit").require(302);

        browser(other()).post("/api/session", "{\"name\":\"Margit@example.com\",\"password\":\"four plain words\"}")
            .require(204);
        assertThat(sql().column("""
            select a.action from audit_entry a join person p on p.id = a.person_id
            where p.login = 'margit@example.com' order by a.at, a.id limit 2
            """)).containsExactly("FOUNDED", "SIGNED_IN");
    }

    @Test
    void who_has_no_code_founds_nothing_and_waits_after_some_tries() throws IOException {
        ApiClient stranger = browser(one());
        for (int tries = 0; tries < 5; tries++) {
            assertThat(found(stranger, "ABCDE-ABCDE-ABCDE", "mallory").require(403).body())
                .contains("not a founding code");
        }

        found(stranger, code(one()), "mallory").require(429);
        found(browser(other()), code(one()), "mallory").require(429);

        assertThat(sql().number("select count(*) from network")).isZero();
    }

    @Test
    void who_is_refused_loses_nothing_they_have_typed_and_leaves_no_trace() throws IOException {
        Answer weak = form(browser(one()), "margit").with("found:code", code(one()))
            .with("found:password", "margit@example.com").submit();
        Answer nameless = form(browser(one()), "margit").with("found:code", code(one()))
            .with("found:location", "  ").submit();

        assertThat(weak.status()).isEqualTo(400);
        assertThat(weak.body()).contains("A password needs", "value=\"House of margit\"", "value=\"margit\"",
            "value=\"" + code(one()) + "\"").containsPattern("value=\"America/Toronto\" selected");
        assertThat(nameless.body()).contains("The location needs a name");
        assertThat(sql().number("select count(*) from network")).isZero();
        assertThat(sql().number("select count(*) from founding")).isZero();
    }

    @Test
    void a_page_left_open_says_that_somebody_else_was_faster() throws IOException {
        FacesForm open = form(browser(other()), "late").with("found:code", code(other()));
        found(browser(one()), code(one()), "margit").require(302);

        Answer late = open.submit();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has founded this", "sign-in");
    }

    @Test
    void of_two_who_found_at_once_exactly_one_does() throws IOException {
        for (int round = 0; round < Race.rounds(ROUNDS); round++) {
            nothing_is_founded();
            assertThat(race()).containsExactlyInAnyOrder(302, 409);
            assertThat(sql().number("select count(*) from network")).isEqualTo(1);
            assertThat(sql().number("select count(*) from person")).isEqualTo(1);
        }
    }

    /** The race above proves something: without what holds it, looking before founding lets two in. */
    @Test
    void looking_before_founding_lets_two_found() throws IOException {
        sql().update("alter table founding drop constraint founding_pkey");
        try {
            boolean twice = false;
            for (int round = 0; round < 20 && !twice; round++) {
                nothing_is_founded();
                twice = race().equals(List.of(302, 302)) && sql().number("select count(*) from network") == 2;
            }
            assertThat(twice).isTrue();
        } finally {
            nothing_is_founded();
            sql().update("alter table founding add constraint founding_pkey primary key (number)");
        }
    }

    /** In a schema of its own, as it was before there was anything to be founded. */
    @Test
    void whoever_had_a_network_before_is_not_asked_to_found_one() {
        sql().update("drop schema if exists before cascade");
        FluentConfiguration before = Flyway.configure().schemas("before").locations("classpath:db/migration")
            .dataSource(database().url(), database().user(), "");
        before.target("8").load().migrate();
        sql().update("""
            insert into before.network (id, reference, version, name, closed_replies_reopen, reminder_days)
            values (1, gen_random_uuid(), 1, 'Harbourline', true, 1)
            """);

        before.target("9").load().migrate();

        assertThat(sql().number("select count(*) from before.founding")).isEqualTo(1);
    }

    /** Both at the same moment, each on a node of their own. */
    private static List<Integer> race() throws IOException {
        List<FacesForm> forms = List.of(form(browser(one()), "first").with("found:code", code(one())),
            form(browser(other()), "second").with("found:code", code(other())));
        return Race.run(forms.size(), runner -> () -> forms.get(runner).submit().status());
    }

    private static Answer found(ApiClient browser, String code, String owner) {
        return form(browser, owner).with("found:code", code).submit();
    }

    @Nested
    class BrowserTests extends FoundingBrowserTest {
    }
}
