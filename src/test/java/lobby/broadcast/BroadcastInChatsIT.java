package lobby.broadcast;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.broadcast.plan.Plan;
import lobby.testing.ApiClient;
import lobby.testing.Chats;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** LC-21, LC-34, LC-35: whatever a chat is, a broadcast stands in it and leaves it so; who is gone is passed over. */
@EveryServer
class BroadcastInChatsIT extends BroadcastingTest {

    @AfterEach
    void the_house_is_written_to() {
        twoWay(true);
    }

    @Test
    void a_chat_that_waits_or_that_somebody_has_goes_on_as_it_was() throws Exception {
        UUID waiting = new Chats(sql()).unanswered(tagged());
        UUID taken = new Chats(sql()).handledBy(CLEO.login(), tagged());
        List<Object> before = List.of(standing(waiting), standing(taken), figures());

        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);

        assertThat(got(broadcast)).hasSize(2);
        assertThat(List.of(standing(waiting), standing(taken), figures())).isEqualTo(before);
        new Chats(sql()).finished(login(waiting));
        new Chats(sql()).finished(login(taken));
    }

    @Test
    void a_finished_chat_stays_finished_and_lists_show_it() throws Exception {
        UUID chat = new Chats(sql()).finished(tagged());
        List<Object> before = figures();

        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);

        assertThat(figures()).isEqualTo(before);
        assertThat(sql().number("""
            select count(*) from conversation where reference = ? and closed_by_id is not null and agent_id is null
            and episode_id is null and last_text = ? and last_author_id is null and last_number = 2
            """, chat, words().text())).isEqualTo(1);
    }

    @Test
    void of_what_is_unread_the_broadcasts_count_for_the_resident_alone() throws Exception {
        String login = tagged();
        UUID chat = new Chats(sql()).finished(login);
        ApiClient resident = comingIn(login);
        UUID first = told(Plan.AT_ONCE);
        goOut(first);
        UUID second = told(Plan.AT_ONCE);
        goOut(second);
        assertThat(chat(resident).getInt("unread")).isEqualTo(2);

        resident.put("/api/conversations/%s/read".formatted(chat), "{\"upTo\": 2}").require(204);

        assertThat(chat(resident).getInt("unread")).isEqualTo(1);
        assertThat(comingIn(CLEO.login()).get("/api/conversations/" + chat).require(200).json().getInt("unread"))
            .isZero();
    }

    @Test
    void where_two_way_chat_is_off_it_is_read_all_the_same() throws Exception {
        ApiClient resident = comingIn(tagged());
        twoWay(false);

        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);

        JsonObject seen = chat(resident);
        assertThat(seen.getInt("unread")).isEqualTo(1);
        assertThat(seen.getBoolean("oneWay")).isTrue();
        assertThat(resident.post("/api/locations/%s/care/messages".formatted(cast().pier()),
            saying("Which lift?")).require(409).code())
            .isEqualTo("CARE_ONE_WAY");
    }

    @Test
    void who_has_moved_out_or_was_shut_out_meanwhile_is_passed_over() throws Exception {
        String moved = cast().neighbour();
        String left = cast().neighbour();
        String out = cast().neighbour();
        String there = cast().neighbour();
        sql().update("update membership set ends_on = current_date - 2 "
            + "where person_id = (select id from person where login = ?)", moved);
        sql().update("update person set deactivated_at = now() where login = ?", left);
        sql().update("update person set blacklisted_at = now() where login = ?", out);
        UUID broadcast = told.draft("Bins", mark);
        sql().update("update broadcast set text = ? where reference = ?", mark, broadcast);

        told.begunFor(broadcast, moved, left, out, there);
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactly(there);
        assertThat(as(OLGA, () -> broadcasts.rounds(broadcast))).singleElement().satisfies(round -> {
            assertThat(round.passed()).isEqualTo(3);
            assertThat(round.reach().sent()).isEqualTo(1);
        });
    }

    @Test
    void whoever_lives_at_two_locations_gets_it_once_where_the_first_by_name_is() throws Exception {
        String both = tagged();
        belongs("MEMBER", both, "The Mill");

        UUID broadcast = as(OLGA, () -> broadcasting.tell(words(), marked(cast().pier(), cast().mill()), Plan.AT_ONCE));
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactly(both);
        assertThat(from(broadcast)).containsExactly("The Mill");
    }

    @Test
    void whoever_only_books_at_another_location_hears_of_it_where_they_live() throws Exception {
        String member = tagged();
        belongs("NONMEMBER", member, "The Mill");

        UUID broadcast = as(OLGA, () -> broadcasting.tell(words(), marked(cast().pier(), cast().mill()), Plan.AT_ONCE));
        goOut(broadcast);

        assertThat(from(broadcast)).containsExactly("The Pier");
    }

    @Test
    void whoever_only_books_by_now_is_passed_over() throws Exception {
        String moved = cast().neighbour();
        sql().update("update membership set kind = 'NONMEMBER' "
            + "where person_id = (select id from person where login = ?)", moved);
        UUID broadcast = told.draft("Bins", mark);
        sql().update("update broadcast set text = ? where reference = ?", mark, broadcast);

        told.begunFor(broadcast, moved);
        goOut(broadcast);

        assertThat(got(broadcast)).isEmpty();
    }

    @Test
    void beside_a_chat_it_is_said_that_it_was_got() throws Exception {
        ApiClient resident = comingIn(tagged());
        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);
        String chat = chat(resident).getString("id");

        assertThat(comingIn(OLGA.login()).get("/api/conversations/%s/engagements".formatted(chat)).require(200).body())
            .contains("TOLD", "Inside " + mark, broadcast.toString());
        assertThat(comingIn(CLEO.login()).get("/api/conversations/%s/engagements".formatted(chat)).require(200).body())
            .doesNotContain(mark);
    }

    private static void belongs(String kind, String login, String location) {
        sql().update("""
            insert into membership (id, version, person_id, location_id, kind, notes)
            select nextval('ids'), 1, p.id, l.id, ?, '' from person p, location l where p.login = ? and l.name = ?
            """, kind, login, location);
    }

    /** The names of the locations with whose teams the chats are that it stands in. */
    private static List<Object> from(UUID broadcast) {
        return sql().column("""
            select l.name from broadcast_recipient t join broadcast b on b.id = t.broadcast_id
            join conversation c on c.id = t.conversation_id join location l on l.id = c.location_id
            where b.reference = ?
            """, broadcast);
    }

    /** All that the desk shows of a chat, but how many messages there are. */
    private static Object standing(UUID chat) {
        return sql().column("""
            select concat_ws('|', closed_at, agent_id, waiting_since, last_at, last_text, last_author_id, episode_id)
            from conversation where reference = ?
            """, chat);
    }

    private static List<Object> figures() {
        ApiClient cleo = comingIn(CLEO.login());
        JsonObject counts = cleo.get("/api/care/counts?location=" + cast().pier()).require(200).json();
        return List.of(cleo.get("/api/care/figures?location=" + cast().pier()).require(200).json(),
            counts.get("unanswered"), counts.get("others"), counts.get("finished"));
    }

    private static String login(UUID chat) {
        return sql().text("select p.login from person p join conversation c on c.customer_id = p.id "
            + "where c.reference = ?", chat);
    }
}
