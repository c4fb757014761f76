package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lobby.testing.Announced;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row LC-09: what a resident did besides, beside their chat. */
@EveryServer
class EngagementIT extends CareTest {

    private static final int BOOKINGS = 5;

    private UUID chat;
    private ApiClient olga;

    @BeforeEach
    void somebody_who_did_much() {
        chat = asks("Hello?");
        olga = as(OLGA);
        String login = resident();
        for (int n = 1; n <= BOOKINGS; n++) {
            UUID booking = cast().booking(cast().event(String.valueOf(n)), login);
            sql().update("""
                update booking set made_at = now() - interval '1 day' + ? * interval '1 hour' where reference = ?
                """, n, booking);
            after(n % 3 == 1, "status = 'CANCELLED', cancelled_at = made_at + interval '1 minute'", booking);
            after(n % 3 == 2, "status = 'ATTENDED', checked_in_at = made_at + interval '1 minute'", booking);
        }
    }

    @Test
    void whoever_sees_bookings_sees_what_became_of_each_newest_first() {
        assertThat(titles(olga, "&kind=BOOKINGS")).containsExactly("CAME 5", "BOOKED 5", "CANCELLED 4", "BOOKED 4",
            "BOOKED 3", "CAME 2", "BOOKED 2", "CANCELLED 1", "BOOKED 1");
        assertThat(titles(olga, "")).startsWith("BEGUN_CARE The Pier", "CAME 5");
        assertThat(kinds(olga)).containsExactly("BOOKINGS", "CONVERSATIONS", "DOCUMENTS", "COUPONS", "PROMOTIONS",
            "POINTS", "ANNOUNCEMENTS");
    }

    @Test
    void whoever_does_not_see_bookings_is_not_told_that_there_are_any() {
        assertThat(kinds(cleo)).containsExactly("CONVERSATIONS", "DOCUMENTS", "COUPONS", "PROMOTIONS", "POINTS");
        assertThat(titles(cleo, "")).containsExactly("BEGUN_CARE The Pier");
        assertThat(titles(cleo, "&kind=BOOKINGS")).isEmpty();
    }

    @Test
    void what_was_booked_where_somebody_sees_no_bookings_is_not_shown() {
        ApiClient audrey = as(AUDREY);
        assertThat(titles(audrey, "&kind=BOOKINGS")).hasSize(9);

        sql().update("""
            update booking set location_id = (select id from location where name = 'The Mill')
            where resident_id = (select customer_id from conversation where reference = ?)
            """, chat);

        assertThat(titles(audrey, "&kind=BOOKINGS")).isEmpty();
        assertThat(titles(olga, "&kind=BOOKINGS")).hasSize(9);
    }

    @Test
    void announcements_are_shown_to_whoever_sees_announcements_there() {
        Announced announced = new Announced(sql());
        announced.to(announced.draft("Water"), resident());
        announced.to(announced.draft("Power"));

        assertThat(titles(olga, "&kind=ANNOUNCEMENTS")).containsExactly("ANNOUNCED Water");
        assertThat(titles(as(AUDREY), "&kind=ANNOUNCEMENTS")).containsExactly("ANNOUNCED Water");
        assertThat(titles(cleo, "&kind=ANNOUNCEMENTS")).isEmpty();

        sql().update("""
            update announcement_recipient set delivered_at = now(), read_at = now()
            where person_id = (select id from person where login = ?)
            """, resident());
        assertThat(titles(olga, "&kind=ANNOUNCEMENTS")).containsExactly("ANNOUNCED_READ Water");
    }

    @Test
    void who_comes_to_an_event_is_not_told_by_what_its_guests_were_told() {
        Announced announced = new Announced(sql());
        UUID party = cast().event("Party");
        announced.to(announced.aboutEvent("Shoes", party), resident());
        assertThat(titles(as(AUDREY), "&kind=ANNOUNCEMENTS")).containsExactly("ANNOUNCED Shoes");

        sql().update("update event set location_id = (select id from location where name = 'The Mill') "
            + "where reference = ?", party);

        assertThat(titles(as(AUDREY), "&kind=ANNOUNCEMENTS")).isEmpty();
        assertThat(titles(olga, "&kind=ANNOUNCEMENTS")).containsExactly("ANNOUNCED Shoes");
    }

    @Test
    void what_came_in_cancelled_was_never_booked_here() {
        sql().update("""
            update booking set made_at = cancelled_at where status = 'CANCELLED'
            and resident_id = (select customer_id from conversation where reference = ?)
            """, chat);

        assertThat(titles(olga, "&kind=BOOKINGS")).contains("CANCELLED 4", "CANCELLED 1")
            .doesNotContain("BOOKED 4", "BOOKED 1");
    }

    @Test
    void page_by_page_nothing_is_left_out_or_comes_twice() {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = page(olga, "&limit=3&cursor=" + cursor);
            paged.addAll(titles(page));
            cursor = page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(titles(olga, "")).hasSize(10);
    }

    private String resident() {
        return sql().text("""
            select p.login from person p join conversation c on c.customer_id = p.id where c.reference = ?
            """, chat);
    }

    private static void after(boolean applies, String change, UUID booking) {
        if (applies) {
            sql().update("update booking set %s where reference = ?".formatted(change), booking);
        }
    }

    private JsonObject page(ApiClient who, String more) {
        return who.get("/api/conversations/%s/engagements?%s".formatted(chat, more)).require(200).json();
    }

    private List<String> titles(ApiClient who, String more) {
        return titles(page(who, more));
    }

    private static List<String> titles(JsonObject page) {
        return page.getJsonArray("engagements").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("what") + " " + one.getString("title"))
            .toList();
    }

    private List<String> kinds(ApiClient who) {
        return page(who, "").getJsonArray("kinds").getValuesAs(JsonString.class).stream().map(JsonString::getString)
            .toList();
    }
}
