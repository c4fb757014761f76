package lobby.announcement;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.AudienceChoices;
import lobby.announcement.audience.AudienceChoices.Party;
import lobby.announcement.audience.AudienceChoices.Site;
import lobby.announcement.audience.Preview;
import lobby.people.PersonView;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LK-33: who gets an announcement. */
@EveryServer
class AudienceIT extends AnnouncingTest {

    @Test
    void of_a_location_only_some_floors_and_of_these_only_who_has_a_tag() throws Exception {
        String above = onFloor("Up " + mark, tagged());
        String alsoAbove = onFloor("Up " + mark, cast().neighbour());
        String below = onFloor("Down " + mark, tagged());
        onFloor("Elsewhere " + mark, tagged());

        assertThat(addressed(floors("Up " + mark))).containsExactlyInAnyOrder(above, alsoAbove);
        assertThat(addressed(floors("Up " + mark, "Down " + mark))).containsExactlyInAnyOrder(above, alsoAbove, below);
        assertThat(addressed(new Audience(Set.of(cast().pier()), Set.of("Up " + mark, "Down " + mark), Set.of(mark),
            null))).containsExactlyInAnyOrder(above, below);
        assertThat(addressed(new Audience(Set.of(cast().pier()), Set.of(), Set.of(mark, "no one's"), null)))
            .hasSize(3).contains(above, below).doesNotContain(alsoAbove);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update membership set starts_on = current_date - 90, ends_on = current_date - 2",
        "update membership set starts_on = current_date + 2",
        "update membership set kind = 'NONMEMBER'",
        "update person set deactivated_at = now()",
        "update person set blacklisted_at = now()"})
    void only_those_who_live_there_today(String otherwise) throws Exception {
        String neighbour = tagged();
        String another = tagged();
        assertThat(addressed(marked(cast().pier()))).containsExactlyInAnyOrder(neighbour, another);

        sql().update(otherwise + (otherwise.contains("membership")
            ? " where person_id = (select id from person where login = ?)" : " where login = ?"), neighbour);

        assertThat(addressed(marked(cast().pier()))).containsExactly(another);
    }

    @Test
    void whoever_lives_at_two_locations_gets_it_once() throws Exception {
        String both = tagged();
        sql().update("""
            insert into membership (id, version, person_id, location_id, kind, notes)
            select nextval('ids'), 1, p.id, l.id, 'MEMBER', '' from person p, location l
            where p.login = ? and l.name = 'The Mill'
            """, both);

        UUID sent = as(OLGA, () -> announcing.tell(words(), marked(cast().pier(), cast().mill())));

        assertThat(got(sent)).containsExactly(both);
        assertThat(opened(sent).reach().sent()).isEqualTo(1);
        assertThat(opened(sent).zone()).isEqualTo(sql().text("select zone from location where name = 'The Mill'"));
    }

    @Test
    void all_who_come_to_an_event_or_wait_for_a_place_wherever_they_live() throws Exception {
        UUID party = cast().event("Party " + mark);
        String guest = cast().neighbour();
        String waiting = cast().neighbour();
        String gone = cast().neighbour();
        cast().booking(party, guest);
        cast().booking(party, "rashid");
        sql().update("update booking set status = 'WAITING' where reference = ?", cast().booking(party, waiting));
        sql().update("update booking set status = 'CANCELLED', cancelled_at = now() where reference = ?",
            cast().booking(party, gone));
        cast().neighbour();

        UUID sent = as(OLGA, () -> announcing.tell(words(), Audience.of(party)));

        assertThat(got(sent)).containsExactlyInAnyOrder(guest, waiting, "rashid");
        assertThat(opened(sent).eventTitle()).isEqualTo("Party " + mark);
        assertThat(opened(sent).places()).containsExactly("The Pier");
    }

    @Test
    void nobody_speaks_to_whom_they_may_not() throws Exception {
        UUID party = cast().event("Party");

        assertRefused(UNKNOWN, () -> as(ANNA, () -> audiences.preview(Audience.of(party))));
        assertRefused(UNKNOWN, () -> as(ANNA, () -> audiences.preview(marked(cast().pier(), cast().mill()))));
        assertRefused(UNKNOWN, () -> as(ANNA, () -> audiences.preview(marked(UUID.randomUUID()))));
        assertRefused(NOT_PERMITTED, () -> as(AUDREY, () -> audiences.preview(marked(cast().pier()))));
        assertRefused(UNKNOWN, () -> as(RUTH, () -> audiences.preview(marked(cast().pier()))));
        assertThat(as(ANNA, () -> audiences.preview(marked(cast().pier()))).count()).isZero();
    }

    @Test
    void one_chooses_among_what_one_may_speak_to() throws Exception {
        onFloor("Up " + mark, tagged());
        UUID party = cast().event("Party " + mark);

        AudienceChoices owners = as(OLGA, () -> audiences.choices(null));
        AudienceChoices annas = as(ANNA, () -> audiences.choices(null));

        assertThat(owners.sites()).extracting(Site::name).containsExactly("The Mill", "The Pier");
        assertThat(owners.parties()).extracting(Party::id).contains(party);
        assertThat(annas.sites()).extracting(Site::name).containsExactly("The Pier");
        assertThat(annas.sites().get(0).floors()).contains("Up " + mark);
        assertThat(annas.parties()).isEmpty();
        assertThat(as(AUDREY, () -> audiences.choices(null)).sites()).isEmpty();
    }

    @Test
    void names_are_those_of_people() throws Exception {
        String neighbour = tagged();

        assertThat(as(OLGA, () -> audiences.preview(marked(cast().pier()))).people()).extracting(PersonView::id)
            .containsExactly(cast().id(neighbour));
    }

    @Test
    void who_sees_no_residents_is_told_how_many_and_not_who() throws Exception {
        tagged();

        assertThat(as(ANNA, () -> audiences.preview(marked(cast().pier()))))
            .isEqualTo(new Preview(1, List.of()));
        assertThat(as(ANNA, () -> audiences.choices(null)).tags()).isEmpty();
    }

    private Audience floors(String... floors) {
        return new Audience(Set.of(cast().pier()), Set.of(floors), Set.of(), null);
    }

    private static String onFloor(String floor, String login) {
        sql().update("""
            insert into unit (id, reference, location_id, name, floor)
            select nextval('ids'), gen_random_uuid(), id, left(gen_random_uuid()::text, 20), ? from location
            where name = 'The Pier'
            """, floor);
        sql().update("""
            update membership set unit_id = (select max(id) from unit where floor = ?)
            where person_id = (select id from person where login = ?)
            """, floor, login);
        return login;
    }
}
