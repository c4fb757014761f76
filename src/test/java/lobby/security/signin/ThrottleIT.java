package lobby.security.signin;

import static java.util.stream.Collectors.toList;
import static lobby.platform.Refusal.TOO_MANY_TRIES;
import static lobby.platform.Refusal.WRONG_SIGN_IN;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.Tokens;
import lobby.testing.ContainerTest;
import lobby.testing.People;
import lobby.testing.inside.OwnHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SEC-04, RC-16 */
class ThrottleIT extends ContainerTest {

    private static final int MANY = 20;
    private static final int TRIES = 5;

    @Inject SignIn signIn;
    @Inject SignInThrottle throttle;
    @Inject OwnHouse houses;
    @Inject Passwords passwords;

    private String name;

    @BeforeEach
    void somebody_with_a_password() {
        name = houses.build().owner();
    }

    @Test
    void of_twenty_guesses_at_once_five_are_looked_at() {
        List<Refusal> refusals = atOnce(MANY, guess -> refusal(name, "guess " + guess, address()));

        assertThat(refusals).filteredOn(WRONG_SIGN_IN::equals).hasSize(TRIES);
        assertThat(refusals).filteredOn(TOO_MANY_TRIES::equals).hasSize(MANY - TRIES);
        assertRefused(TOO_MANY_TRIES, () -> signIn.in(name, People.PASSWORD, false, address()));
    }

    @Test
    void each_failure_says_how_many_tries_are_left_and_the_pause_how_long_it_is() {
        for (int left = TRIES - 1; left >= 0; left--) {
            assertThat(refused(name, "wrong", address()).arguments()).containsExactly(left);
        }

        RefusedException pause = refused(name, People.PASSWORD, address());

        assertThat(pause.refusal()).isEqualTo(TOO_MANY_TRIES);
        assertThat((Long) pause.arguments().get(0)).isBetween(200L, 301L);
        assertThat(pause.arguments().get(1)).isEqualTo(5L);
    }

    @Test
    void a_name_is_counted_however_it_is_written() {
        for (int guess = 0; guess < TRIES; guess++) {
            refusal(guess % 2 == 0 ? " " + name.toUpperCase() : name, "wrong", address());
        }

        assertRefused(TOO_MANY_TRIES, () -> signIn.in(name, People.PASSWORD, false, address()));
    }

    @Test
    void the_right_password_ends_the_counting() {
        for (int guess = 1; guess < TRIES; guess++) {
            refusal(name, "wrong", address());
        }

        signIn.in(name, People.PASSWORD, false, address());

        assertThat(refused(name, "wrong", address()).arguments()).containsExactly(TRIES - 1);
    }

    @Test
    void after_the_pause_one_more_try_leads_to_a_longer_one() {
        for (int guess = 0; guess < TRIES; guess++) {
            refusal(name, "wrong", address());
        }
        houses.say("update sign_in_failure set blocked_until = now() - interval '1 second' where subject = ?1",
            Tokens.hash("name:" + name));

        assertThat(refusal(name, "wrong", address())).isEqualTo(WRONG_SIGN_IN);
        assertThat((Long) refused(name, "wrong", address()).arguments().get(0)).isBetween(500L, 601L);
    }

    @Test
    void a_name_that_nobody_has_is_counted_and_answered_like_any_other() {
        String nobody = "nobody-" + UUID.randomUUID();

        for (int guess = 0; guess < TRIES; guess++) {
            assertThat(refusal(nobody, "wrong", address())).isEqualTo(WRONG_SIGN_IN);
        }

        assertThat(refusal(nobody, "wrong", address())).isEqualTo(TOO_MANY_TRIES);
    }

    @Test
    void a_name_that_nobody_has_takes_as_long_as_any_other() {
        houses.say("update credential set password_hash = ? where person_id = ?", passwords.hash(People.PASSWORD),
            houses.person(name).id());
        signIn.in(name, People.PASSWORD, false, address());

        long known = fastest(name);
        long unknown = fastest("nobody-" + UUID.randomUUID());

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
        assertThat(Duration.ofNanos(unknown)).isGreaterThan(Duration.ofMillis(20));
    }

    @Test
    void tries_are_counted_by_address_too_and_a_right_one_is_not_counted() {
        String address = address();
        throttle.admit("somebody", address);
        throttle.forgive("somebody", address);

        for (int guess = 0; guess < 1000; guess++) {
            throttle.admit("name-" + UUID.randomUUID(), address);
        }

        assertRefused(TOO_MANY_TRIES, () -> throttle.admit("one-more", address));
    }

    private long fastest(String login) {
        return IntStream.range(0, TRIES - 1).mapToLong(guess -> {
            long start = System.nanoTime();
            refusal(login, "wrong", address());
            return System.nanoTime() - start;
        }).min().orElseThrow();
    }

    private Refusal refusal(String login, String password, String address) {
        return refused(login, password, address).refusal();
    }

    private RefusedException refused(String login, String password, String address) {
        try {
            signIn.in(login, password, false, address);
            throw new AssertionError("came in");
        } catch (RefusedException refused) {
            return refused;
        }
    }

    private static <T> List<T> atOnce(int number, java.util.function.IntFunction<T> act) {
        CyclicBarrier start = new CyclicBarrier(number);
        return IntStream.range(0, number).mapToObj(each -> CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return act.apply(each);
        }, task -> new Thread(task).start())).collect(toList()).stream().map(CompletableFuture::join).toList();
    }

    private static String address() {
        return "test-" + UUID.randomUUID();
    }
}
