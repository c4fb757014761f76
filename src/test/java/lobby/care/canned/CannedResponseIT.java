package lobby.care.canned;

import static lobby.platform.Refusal.BLANK_WRONG;
import static lobby.platform.Refusal.CANNED_INCOMPLETE;
import static lobby.platform.Refusal.CANNED_TAKEN;
import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.platform.Refusal.TOO_MANY_CANNED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.platform.RefusedException;
import lobby.testing.Chats;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import lobby.trust.Race;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Row LC-43: what agents have ready, kept by whoever manages the settings of a location. */
@EveryServer
class CannedResponseIT extends ContainerTest {

    private static final String TEXT = "Dear [[resident]], on [[day]].";

    @Inject CannedResponseService service;

    @AfterEach
    void nothing_stays() {
        sql().update("""
            delete from canned_response where location_id = (select id from location where name = 'The Pier')
            """);
    }

    @Test
    void it_is_found_under_its_topic_and_everything_about_it_is_written_down() throws Exception {
        add("Waste", "Paper", TEXT);
        add("Keys", "Spare", TEXT);

        CannedResponseView spare = list().get(0);
        assertThat(list()).extracting(CannedResponseView::topic).containsExactly("Keys", "Waste");
        assertThat(spare.changedBy().name()).isEqualTo(OLGA.fullName());

        as(OLGA, () -> service.change(spare.id(), "Keys", "Second", "At the desk.", spare.version()));
        CannedResponseView second = list().get(0);
        assertThat(second.title()).isEqualTo("Second");
        as(OLGA, () -> service.remove(second.id(), second.version()));
        assertThat(list()).extracting(CannedResponseView::title).containsExactly("Paper");
        assertThat(audited()).containsExactly("removed", "changed", "added", "added");
    }

    @Test
    void what_is_wrong_with_it_is_said() {
        assertRefused(CANNED_INCOMPLETE, () -> add(" ", "Spare", TEXT));
        assertRefused(CANNED_INCOMPLETE, () -> add("Keys", "", TEXT));
        assertRefused(CANNED_INCOMPLETE, () -> add("Keys", "Spare", "\n"));
        assertRefused(TOO_LONG, () -> add("k".repeat(61), "Spare", TEXT));
        assertRefused(TOO_LONG, () -> add("Keys", "s".repeat(81), TEXT));
        assertRefused(TOO_LONG, () -> add("Keys", "Spare", "x".repeat(4_001)));
        assertRefused(BLANK_WRONG, () -> add("Keys", "Spare", "On [[day"));
    }

    @Test
    void no_two_are_called_the_same_under_one_topic() throws Exception {
        add("Keys", "Spare", TEXT);
        add("Waste", "Spare", TEXT);

        assertRefused(CANNED_TAKEN, () -> add("KEYS", "spare", TEXT));
        CannedResponseView waste = list().get(1);
        assertRefused(CANNED_TAKEN,
            () -> as(OLGA, () -> service.change(waste.id(), "Keys", "Spare", TEXT, waste.version())));
        as(OLGA, () -> service.change(waste.id(), "Waste", "Spare", "Another text.", waste.version()));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() throws Exception {
        add("Keys", "Spare", TEXT);
        CannedResponseView seen = list().get(0);
        as(OLGA, () -> service.change(seen.id(), "Keys", "Spare", "Newer.", seen.version()));

        assertRefused(CHANGED_BY,
            () -> as(OLGA, () -> service.change(seen.id(), "Keys", "Spare", "Mine.", seen.version())));
        assertRefused(CHANGED_BY, () -> as(OLGA, () -> service.remove(seen.id(), seen.version())));
        assertThat(list()).extracting(CannedResponseView::text).containsExactly("Newer.");
    }

    @Test
    void of_many_who_add_the_same_at_once_one_does_and_the_others_are_told() throws Exception {
        List<Boolean> added = Race.run(6, runner -> () -> {
            try {
                add("Keys", "Spare", TEXT);
                return true;
            } catch (RefusedException refused) {
                assertThat(refused.refusal()).isEqualTo(CANNED_TAKEN);
                return false;
            }
        });

        assertThat(added).containsOnlyOnce(true);
        assertThat(list()).hasSize(1);
    }

    @Test
    void a_line_that_ends_counts_once() throws Exception {
        add("Keys", "Long", "x\r\n".repeat(1_999) + "xx");

        assertThat(list().get(0).text()).hasSize(4_000).doesNotContain("\r");
    }

    @Test
    void there_are_never_more_than_anybody_looks_through() throws Exception {
        sql().update("""
            insert into canned_response (id, reference, version, location_id, topic, title, text, changed_at, changed_by_id)
            select nextval('ids'), gen_random_uuid(), 0, l.id, 'Many', n::text, 'Text', now(), p.id
            from generate_series(1, 200) n, location l, person p where l.name = 'The Pier' and p.login = ?
            """, OLGA.login());

        assertRefused(TOO_MANY_CANNED, () -> add("Keys", "Spare", TEXT));
        assertThat(list()).hasSize(CannedResponseService.MOST);
    }

    @Test
    void in_a_chat_it_comes_with_the_names_of_those_who_talk() throws Exception {
        String neighbour = cast().neighbour();
        UUID chat = new Chats(sql()).unanswered(neighbour);
        add("Keys", "Spare", "[[resident]], [[agent]] of [[location]] comes on [[day]].");

        List<JsonObject> ready = comingIn(CLEO.login()).get("/api/conversations/%s/canned-responses".formatted(chat))
            .require(200).json().getJsonArray("responses").getValuesAs(JsonObject.class);

        assertThat(ready).singleElement().satisfies(one -> assertThat(one.getString("text"))
            .endsWith(", Cleo of The Pier comes on [[day]].").doesNotContain("[[resident]]"));
        assertThat(comingIn(neighbour).get("/api/conversations/%s/canned-responses".formatted(chat)).code())
            .isEqualTo(UNKNOWN.name());
    }

    private void add(String topic, String title, String text) throws Exception {
        as(OLGA, () -> service.add(cast().pier(), topic, title, text));
    }

    private List<CannedResponseView> list() throws Exception {
        return as(OLGA, () -> service.list(cast().pier()));
    }

    private static Stream<String> audited() {
        return sql().column("""
                select details from audit_entry where action = 'CANNED_RESPONSE_CHANGED' order by id desc limit 4
                """).stream()
            .map(Object::toString)
            .map(details -> Stream.of("added", "changed", "removed").filter(details::contains).findFirst().orElse(""));
    }
}
