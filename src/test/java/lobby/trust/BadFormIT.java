package lobby.trust;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BI-23 and BI-24: forms of pages as no page has sent them. */
class BadFormIT extends TrustTest {

    private static final String STATE = "jakarta.faces.ViewState";
    /** The beginning of any Java object that was written as bytes, and of one that unpacks something. */
    private static final List<String> OBJECTS = List.of(
        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3Rvcg==",
        "H4sIAAAAAAAAAFvzloG1uIhBJiuxLFEvJzEvXS88syQjP6-EAQAf0d4TFgAAAA==", "stateless", "a:b", "0:0", "-1:-1",
        "#{7777*7777}", "%00", "9223372036854775807:9223372036854775807", "null");

    private UUID booking;
    private ApiClient browser;

    @BeforeEach
    void a_form_to_be_sent() {
        booking = cast().booking(RUTH);
        browser = comingIn(SAM.login());
    }

    /** Or all that follows would prove nothing. */
    @Test
    void a_form_as_it_was_meant_does_what_it_says() {
        assertThat(press(form()).status()).isEqualTo(302);

        assertThat(places()).isEqualTo(7);
    }

    @Test
    void a_form_that_belongs_to_no_page_does_nothing() {
        FacesForm form = form();

        assertNothing(form.without(STATE));
        OBJECTS.forEach(state -> assertNothing(form.with(STATE, state)));
        assertNothing(form.with(STATE, "a".repeat(1_000_000)));
        assertHealthy();
    }

    @Test
    void a_form_of_another_s_page_does_nothing() {
        assertNothing(form().by(comingIn(OLGA.login())));
    }

    @Test
    void a_form_of_another_page_does_nothing() {
        String profile = FacesForm.of(browser, "/profile", "you").field(STATE);

        assertNothing(form().with(STATE, profile));
        assertNothing(form().to("/profile"));
        assertNothing(form().to("/sign-in"));
        assertNothing(form().to("/booking.xhtml/../profile.xhtml"));
    }

    @Test
    void a_form_that_was_sent_after_signing_out_does_nothing() {
        FacesForm form = form();
        String door = browser.cookie("LOBBY_DOOR");
        browser.delete("/api/session").require(204);

        assertThat(press(form).status()).isEqualTo(302);
        browser.keep("LOBBY_DOOR", door);
        assertThat(press(form).status()).isEqualTo(302);
        browser.keep("LOBBY_DOOR", cast().door(SAM.login()));
        assertNothing(form);
    }

    @Test
    void five_megabytes_of_a_form_are_refused() {
        Answer answer = press(form().with("booking:notes", "a".repeat(5_000_000)));

        assertThat(answer.status()).isNotEqualTo(500).isNotEqualTo(302);
        assertThat(places()).isEqualTo(2);
        assertHealthy();
    }

    @Test
    void what_is_not_in_the_list_cannot_be_chosen() {
        for (String status : List.of("CANCELLED", "NONSENSE", "", "confirmed", "#{7777*7777}", "0")) {
            press(form().with("booking:status", status));

            assertThat(sql().text("select status from booking where reference = ?", booking)).as(status)
                .isEqualTo("CONFIRMED");
        }
        for (String places : List.of("0", "-1", "1001", "1e3", "2147483648", "zwei", "", "3.5")) {
            press(form().with("booking:places", places));

            assertThat(places()).as(places).isEqualTo(2);
        }
    }

    /** She sees how things are set, in fields that are disabled, and has no button. */
    @Test
    void what_is_disabled_or_not_there_takes_nothing() {
        ApiClient audrey = comingIn(AUDREY.login());
        FacesForm settings = FacesForm.of(audrey, "/settings/network", "form").with("form:name", "Taken over")
            .with("form:days", "9").with("form:reopen", "on");

        for (String execute : List.of("@all", "@form", "form:save", "form:name form:days form:save", "@none")) {
            settings.ajax("form:save", execute);
        }
        settings.with("form:save", "form:save").submit();
        FacesForm.of(audrey, "/settings/groups", "matrix").choosing(":level", "MANAGE")
            .with("matrix:save", "matrix:save").submit();
        String ruth = "/settings/resident?id=%s&location=%s".formatted(cast().id(RUTH), cast().pier());
        FacesForm.of(audrey, ruth, "form").with("form:notes", "Taken over").with("form:save", "form:save")
            .submit();

        assertThat(sql().number("""
            select count(*) from network where name = 'Taken over' or reminder_days = 9
            or not chat_at_new_locations and name = 'Castline Living'
            """)).isZero();
        assertThat(sql().number("""
            select count(*) from permission_level l join permission_group g on g.id = l.group_id
            where g.name = 'Cast AUDREY' and l.level = 'MANAGE'
            """)).isZero();
        assertThat(sql().number("select count(*) from membership where notes = 'Taken over'")).isZero();
    }

    @Test
    void a_source_that_is_nothing_of_the_page_does_nothing() {
        for (String source : List.of("booking", "j_idt1", "@all", "#{bookingForm.save}", "booking:save:0", "..",
            "x".repeat(5000))) {
            Answer answer = form().ajax(source, "@all");

            assertThat(answer.status()).as(source).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("Exception", "60481729");
            assertThat(places()).as(source).isEqualTo(2);
        }
    }

    private FacesForm form() {
        return FacesForm.of(browser, "/booking?id=" + booking + "&edit=1", "booking").with("booking:places", "7");
    }

    private static Answer press(FacesForm form) {
        return form.with(form.button(), form.button()).submit();
    }

    private void assertNothing(FacesForm form) {
        for (Answer answer : List.of(press(form), form.ajax(form.button(), "@all"))) {
            assertThat(answer.status()).isNotEqualTo(500);
            assertThat(answer.body()).doesNotContain("Exception", "at org.", "at com.", "at lobby.");
            assertThat(places()).isEqualTo(2);
        }
    }

    private long places() {
        return sql().number("select places from booking where reference = ?", booking);
    }
}
