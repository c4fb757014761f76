package lobby.care;

import static java.util.stream.Collectors.joining;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The opening hours of the Mill, as its owner types them. */
class HoursFormIT extends CareTest {

    @AfterEach
    void nobody_has_said_anything() {
        sql().update("delete from care_holiday where location_id = (select id from location where name = 'The Mill')");
        sql().update("delete from care_hours where location_id = (select id from location where name = 'The Mill')");
    }

    @Test
    void what_was_typed_is_kept_and_written_down_in_the_audit_trail() {
        pressed(form().with("form:week:0:hours", "8-12, 13.00 to 17h30").with("form:away", " Back soon. "),
            "form:save");

        assertThat(form().field("form:week:0:hours")).isEqualTo("08:00–12:00, 13:00–17:30");
        assertThat(form().field("form:week:1:hours")).isEmpty();
        assertThat(sql().text("""
            select away from care_hours h join location l on l.id = h.location_id where l.name = 'The Mill'
            """)).isEqualTo("Back soon.");
        assertThat(sql().text("""
            select details from audit_entry where action = 'CARE_HOURS_CHANGED' order by id desc limit 1
            """)).contains("Mon 08:00–12:00, 13:00–17:30", "Back soon.");
    }

    @Test
    void what_is_wrong_is_said_with_its_day_and_nothing_typed_is_lost() {
        Answer page = pressed(form().with("form:week:0:hours", "8-12").with("form:week:3:hours", "after lunch"),
            "form:save");

        assertThat(page.body()).contains("Thursday: “after lunch” is not understood.", "value=\"after lunch\"",
            "value=\"8-12\"");
        assertThat(sql().number("""
            select count(*) from care_hours h join location l on l.id = h.location_id where l.name = 'The Mill'
            """)).isZero();
    }

    @Test
    void what_would_be_too_long_to_be_changed_again_is_not_kept() {
        String hours = IntStream.range(0, 24).mapToObj(hour -> hour + "-" + (hour + 1)).collect(joining(","));

        assertThat(pressed(form().with("form:week:0:hours", hours), "form:save").body()).contains("at most 200");
        assertThat(form().field("form:week:0:hours")).isEmpty();
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        FacesForm before = form();
        pressed(form().with("form:week:0:hours", "8-12"), "form:save");

        Answer page = pressed(before.with("form:week:0:hours", "9-17"), "form:save");

        assertThat(page.body()).contains("Olga Aalto", "value=\"9-17\"");
        assertThat(form().field("form:week:0:hours")).isEqualTo("08:00–12:00");
    }

    @Test
    void holidays_come_and_go_and_end_after_they_begin() {
        Answer page = pressed(holiday("2199-12-26", "2199-12-24"), "holiday:add");
        assertThat(page.body()).contains("A holiday has a first day, ends on that day or a later one, and is not over",
            "value=\"2199-12-26\"");
        assertThat(pressed(holiday("2020-12-24", "2020-12-26"), "holiday:add").body()).contains("and is not over yet");

        pressed(holiday("2199-12-24", "2199-12-26"), "holiday:add");

        assertThat(as(OLGA).get(path()).body()).contains("24 Dec 2199", "26 Dec 2199", "Yule");
        FacesForm gone = FacesForm.of(as(OLGA), path(), "gone");
        pressed(gone, gone.button());
        assertThat(as(OLGA).get(path()).body()).doesNotContain("Yule");
    }

    @Test
    void who_may_only_look_has_nothing_to_press() {
        String page = as(AUDREY).get("/settings/care-hours?of=" + cast().pier()).require(200).body();

        assertThat(page).contains("form:week:0:hours").doesNotContain("form:save", "holiday:add");
        assertThat(as(AUDREY).get("/settings/care-hours?of=" + cast().mill()).body()).doesNotContain("form:away");
    }

    private static Answer pressed(FacesForm form, String button) {
        return form.with(button, button).submit();
    }

    private FacesForm form() {
        return FacesForm.of(as(OLGA), path(), "form");
    }

    private FacesForm holiday(String first, String last) {
        return FacesForm.of(as(OLGA), path(), "holiday").with("holiday:first", first).with("holiday:last", last)
            .with("holiday:name", "Yule");
    }

    private static String path() {
        return "/settings/care-hours?of=" + cast().mill();
    }
}
