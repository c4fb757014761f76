package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lobby.account.PasswordService;
import lobby.administration.StaffAccountService;
import lobby.administration.residents.Residency;
import lobby.administration.residents.ResidentAccountService;
import lobby.administration.residents.ResidentService;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RC-08: a page that was opened with a right that is gone does nothing any more, whatever is pressed in it. */
class PagesLeftOpenIT extends RevocationTest {

    @Inject StaffAccountService accounts;
    @Inject PasswordService passwords;
    @Inject ResidentService residents;
    @Inject ResidentAccountService residentAccounts;

    private enum Loss {
        SIGNED_OUT,
        SIGNED_OUT_EVERYWHERE,
        DEACTIVATED,
        FEWER_PERMISSIONS,
        NO_PERMISSIONS,
        MOVED_ELSEWHERE
    }

    @ParameterizedTest
    @EnumSource
    void no_button_works_for_who_has_lost_what_it_takes(Loss loss) throws Exception {
        UUID booking = cast().booking(RUTH);
        String login = cast().colleague();
        ApiClient browser = comingIn(login);
        FacesForm form =
            FacesForm.of(browser, "/booking?id=" + booking + "&edit=1", "booking").with("booking:places", "7");

        lose(loss, login, browser);
        Answer ajax = form.ajax(form.button(), "@all");
        Answer plain = form.with(form.button(), form.button()).submit();

        assertThat(sql().number("select places from booking where reference = ?", booking)).isEqualTo(2);
        if (loss.ordinal() <= Loss.DEACTIVATED.ordinal()) {
            assertThat(ajax.body()).contains("<redirect url=\"" + base().getPath() + "sign-in");
            assertThat(plain.header("Location")).contains("/sign-in");
        } else {
            assertThat(plain.status()).isIn(403, 404);
        }
        assertThat(browser.get("/bookings.csv?event=" + eventOf(booking)).body()).doesNotContain("Party");
    }

    /** Or the others would prove nothing. */
    @Test
    void the_same_button_works_for_who_has_lost_nothing() {
        UUID booking = cast().booking(RUTH);
        FacesForm form = FacesForm.of(comingIn(cast().colleague()), "/booking?id=" + booking + "&edit=1", "booking");

        assertThat(form.with("booking:places", "7").with(form.button(), form.button()).submit().status())
            .isEqualTo(302);

        assertThat(sql().number("select places from booking where reference = ?", booking)).isEqualTo(7);
    }

    @Test
    void who_was_shut_out_cannot_go_on_in_a_page_they_have_open() throws Exception {
        String login = cast().neighbour();
        UUID event = cast().event("Quiz");
        ApiClient browser = comingIn(login);
        FacesForm form = FacesForm.of(browser, "/my/event?id=" + event, "form");

        as(OLGA, () -> residentAccounts.shutOut(cast().id(login)));

        assertThat(form.ajax(form.button(), "@all").body()).contains("<redirect url=\"" + base().getPath() + "sign-in");
        assertThat(form.with(form.button(), form.button()).submit().status()).isEqualTo(302);
        assertThat(booked(event)).isZero();
    }

    /** Row X-33: what was said stays for them to read, and nothing comes of what they do. */
    @Test
    void who_has_moved_out_reads_what_was_said_and_does_nothing_more() throws Exception {
        String login = cast().neighbour();
        UUID own = cast().booking(cast().event("Quiz"), login);
        UUID conversation = say(own, "Which gate?");
        UUID event = cast().event("Choir");
        ApiClient browser = comingIn(login);
        FacesForm form = FacesForm.of(browser, "/my/event?id=" + event, "form");

        as(OLGA, () -> residents.change(cast().id(login), cast().pier(), 1, new Residency(null, null,
            LocalDate.now().minusDays(9), LocalDate.now().minusDays(2), null, "")));

        form.ajax(form.button(), "@all");
        assertThat(form.with(form.button(), form.button()).submit().status()).isEqualTo(404);
        assertThat(booked(event)).isZero();
        assertThat(browser.get("/my/event?id=" + event).status()).isEqualTo(404);
        assertThat(browser.get("/my/events").body()).doesNotContain(event.toString());
        browser.get("/api/conversations/" + conversation).require(200);
        browser.post("/api/conversations/%s/messages".formatted(conversation),
            "{\"clientId\":\"%s\",\"text\":\"Hello\"}".formatted(UUID.randomUUID())).require(403);
        browser.post("/api/conversations/%s/typing".formatted(conversation)).require(403);
        browser.post("/api/bookings/%s/cancel".formatted(own)).require(403);
    }

    private void lose(Loss loss, String login, ApiClient browser) throws Exception {
        switch (loss) {
            case SIGNED_OUT -> stays(browser, () -> browser.delete("/api/session").require(204));
            case SIGNED_OUT_EVERYWHERE -> as(login, () -> passwords.signOutEverywhere());
            case DEACTIVATED -> as(OLGA, () -> accounts.deactivate(cast().id(login)));
            case FEWER_PERMISSIONS -> grant(login, Map.of(Area.CONVERSATIONS, Level.NONE, Area.VISITORS, Level.MANAGE));
            case NO_PERMISSIONS -> as(OLGA, () -> accounts.assign(cast().id(login), Map.of()));
            case MOVED_ELSEWHERE ->
                as(OLGA, () -> accounts.assign(cast().id(login), Map.of(cast().mill(), group(login))));
            default -> throw new IllegalArgumentException(loss.name());
        }
    }

    /** Somebody who signs out, and whose browser sends the old cookie all the same. */
    private static void stays(ApiClient browser, Runnable signingOut) {
        String door = browser.cookie("LOBBY_DOOR");
        signingOut.run();
        browser.keep("LOBBY_DOOR", door);
    }

    private static UUID eventOf(UUID booking) {
        return sql().id("select e.reference from event e join booking b on b.event_id = e.id where b.reference = ?",
            booking);
    }

    private static long booked(UUID event) {
        return sql().number("select count(*) from booking b join event e on e.id = b.event_id where e.reference = ?",
            event);
    }
}
