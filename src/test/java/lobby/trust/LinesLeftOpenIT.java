package lobby.trust;

import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import lobby.account.ApiTokenService;
import lobby.account.PasswordService;
import lobby.security.door.Doors;
import lobby.security.door.Scope;
import lobby.security.door.Tokens;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** RC-08: an open line belongs to the door that it came in by, and goes with it, whenever that closes. */
@EveryServer
class LinesLeftOpenIT extends RevocationTest {

    private static final int SHUT = 1008;
    private static final int MANY = 12;
    private static final Duration A_WHILE = Duration.ofMillis(300);

    @Inject PasswordService passwords;
    @Inject ApiTokenService tokens;
    @Inject Doors doors;

    @Test
    void whoever_signs_out_everywhere_hears_nothing_anywhere() throws Exception {
        String login = cast().colleague();
        try (OpenLine one = listening(comingIn(login)); OpenLine other = listening(comingIn(login))) {
            as(login, () -> passwords.signOutEverywhere());

            assertThat(one.closeCode()).isEqualTo(SHUT);
            assertThat(other.closeCode()).isEqualTo(SHUT);
        }
    }

    @Test
    void a_door_or_a_token_that_runs_out_takes_its_line_with_it() throws Exception {
        String login = cast().colleague();
        String token = as(login, () -> tokens.make("A system", 1, Set.of(Scope.values())));
        ApiClient browser = comingIn(login);
        ApiClient system = anonymous().with("Authorization", "Bearer " + token);
        try (OpenLine page = listening(browser); OpenLine machine = listening(system)) {
            sql().update("update door set ends_at = now() where token_hash = ?",
                Tokens.hash(browser.cookie("LOBBY_DOOR")));
            sql().update("update api_token set ends_at = now() where token_hash = ?", Tokens.hash(token));
            browser.get("/api/me").require(401);
            system.get("/api/me").require(401);

            doors.closeExpired();

            assertThat(page.closeCode()).isEqualTo(SHUT);
            assertThat(machine.closeCode()).isEqualTo(SHUT);
        }
    }

    /** Each line closes with its own door, however many were opened at the same moment. */
    @Test
    void lines_that_are_opened_at_once_are_not_taken_for_one_another() {
        String login = cast().colleague();
        List<ApiClient> browsers = Stream.generate(() -> comingIn(login)).limit(MANY).toList();
        List<OpenLine> lines = Race.run(MANY, runner -> () -> browsers.get(runner).listen());
        try {
            lines.forEach(line -> line.next("badge"));
            for (int closing = 0; closing < MANY; closing++) {
                browsers.get(closing).delete("/api/session").require(204);

                assertThat(lines.get(closing).closeCode()).isEqualTo(SHUT);
                assertThat(lines.subList(closing + 1, MANY)).allMatch(OpenLine::isOpen);
            }
        } finally {
            lines.forEach(OpenLine::close);
        }
    }

    /** A line that comes in while its door closes does not stay behind. */
    @Test
    void no_line_slips_in_through_a_door_that_is_closing() {
        String login = cast().colleague();
        for (int round = 0; round < Race.rounds(15); round++) {
            List<ApiClient> browsers = Stream.generate(() -> comingIn(login)).limit(4).toList();
            List<Callable<OpenLine>> deeds = new ArrayList<>();
            browsers.forEach(browser -> {
                deeds.add(() -> opened(browser));
                deeds.add(() -> {
                    signOut(browser);
                    return null;
                });
            });
            Race.run(deeds).stream().filter(line -> line != null).forEach(line -> {
                try (line) {
                    assertThat(line.closeCode()).isEqualTo(SHUT);
                }
            });
        }
    }

    /** What remembers a browser opens another door, which no line of before belongs to. */
    @Test
    void a_browser_that_is_only_remembered_opens_its_door_before_its_line() {
        ApiClient remembered = remembered();

        assertThatThrownBy(remembered::listen).hasStackTraceContaining("401");
        remembered.get("/api/me").require(200);
        try (OpenLine line = listening(remembered)) {
            remembered.delete("/api/session").require(204);

            assertThat(line.closeCode()).isEqualTo(SHUT);
        }
    }

    /** Row X-32. */
    @Test
    void who_had_a_booking_hears_nothing_of_who_has_it_now() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UUID before = brought(mark, RUTH.login());
        say(before, "Which gate?");
        ApiClient ruth = comingIn(RUTH.login());
        try (OpenLine line = listening(ruth); OpenLine noors = listening(comingIn(NOOR.login()))) {
            UUID after = brought(mark, NOOR.login());
            UUID talk = say(after, "Nobody else is to hear this");

            noors.next("message", frame -> frame.getString("conversation").equals(talk.toString()));
            assertThat(line.all(A_WHILE).toString())
                .doesNotContain(talk.toString(), after.toString(), "Nobody else");
            assertThat(ruth.get("/api/bookings/" + after).status()).isEqualTo(404);
            assertThat(ruth.get("/api/conversations/" + talk).status()).isEqualTo(404);
            assertThat(ruth.get("/my/thread?booking=" + after).status()).isEqualTo(404);
            assertThat(ruth.get("/api/conversations?q=nobody").body()).doesNotContain(talk.toString());
            ruth.get("/api/bookings/" + before).require(200);
        }
    }

    private static UUID brought(String mark, String resident) {
        return UUID.fromString(comingIn(SAM.login()).put("/api/bookings/by-reference/R-" + mark, """
            {"location":"%s","event":{"reference":"E-%s","title":"Choir","startsAt":"2027-01-10T19:00:00Z"},\
            "resident":{"email":"%s@example.com","name":"Somebody"},"places":2}
            """.formatted(cast().pier(), mark, resident)).json().getString("id"));
    }

    private ApiClient remembered() {
        ApiClient signedIn = anonymous();
        signedIn.post("/api/session", "{\"name\":\"%s\",\"password\":\"%s\",\"remember\":true}"
            .formatted(OLGA.login(), lobby.testing.People.PASSWORD)).require(204);
        signedIn.keep("LOBBY_DOOR", "");
        return signedIn;
    }

    private static OpenLine opened(ApiClient browser) {
        try {
            return browser.listen();
        } catch (CompletionException refused) {
            return null;
        }
    }

    /** Where many lines end at once, Payara mixes up requests now and then, and one fails (payara/Payara#5432). */
    private static void signOut(ApiClient browser) {
        if (browser.delete("/api/session").status() == 500) {
            browser.delete("/api/session");
        }
    }
}
