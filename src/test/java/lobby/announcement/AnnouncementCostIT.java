package lobby.announcement;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import lobby.testing.Announced;
import lobby.testing.ApiClient;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.Test;

/** Lists of announcements cost the same, however many there are and however many got them. */
class AnnouncementCostIT extends AnnouncingTest {

    @PersistenceContext EntityManager em;

    @Test
    void the_list_of_the_house() throws Exception {
        ApiClient owner = comingIn(OLGA.login());
        String path = "/api/announcements?limit=100&q=" + mark;
        many(1);
        long few = Statements.of(em, () -> owner.get(path).require(200));

        many(30);

        assertThat(owner.get(path).json().getJsonArray("announcements")).hasSize(31);
        assertThat(Statements.of(em, () -> owner.get(path).require(200))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void the_list_where_they_are_for_guests_of_events() throws Exception {
        ApiClient owner = comingIn(OLGA.login());
        String path = "/api/announcements?limit=100&q=" + mark;
        forGuests(1);
        long few = Statements.of(em, () -> owner.get(path).require(200));

        forGuests(20);

        assertThat(owner.get(path).json().getJsonArray("announcements")).hasSize(21);
        assertThat(Statements.of(em, () -> owner.get(path).require(200))).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void those_for_the_guests_of_an_event_are_found_along_an_index() {
        assertThat(sql().column("select indexdef from pg_indexes where tablename = 'announcement'"))
            .anyMatch(index -> index.toString().contains("(event_reference)"));
    }

    @Test
    void what_somebody_got() throws Exception {
        String reader = cast().neighbour();
        ApiClient resident = comingIn(reader);
        many(1, reader);
        long few = Statements.of(em, () -> resident.get("/api/announcements?limit=100").require(200));

        many(30, reader);

        assertThat(resident.get("/api/announcements?limit=100").json().getJsonArray("announcements")).hasSize(31);
        assertThat(Statements.of(em, () -> resident.get("/api/announcements?limit=100").require(200))).isEqualTo(few)
            .isLessThanOrEqualTo(3);
    }

    private void forGuests(int number) {
        for (int each = 0; each < number; each++) {
            new Announced(sql()).aboutEvent("News " + mark, cast().event("Party " + mark));
        }
    }

    private void many(int number, String... recipients) {
        Announced announced = new Announced(sql());
        for (int each = 0; each < number; each++) {
            UUID draft = announced.draft("News " + mark);
            sql().update("""
                insert into announcement_floor (announcement_id, floor)
                select a.id, f from announcement a, unnest(array['1', '2']) f where a.reference = ?
                """, draft);
            sql().update("insert into announcement_tag (announcement_id, tag) select id, 'yoga' from announcement "
                + "where reference = ?", draft);
            announced.to(draft, recipients);
        }
    }
}
