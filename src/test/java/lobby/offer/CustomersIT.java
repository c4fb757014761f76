package lobby.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.testing.EveryServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * To whom the house gives something: offers and invitations to its customers, who are members and those known from
 * outside; what was announced to members alone. On each way the answer is the same.
 */
@EveryServer
class CustomersIT extends OffersTest {

    @ParameterizedTest
    @CsvSource({
        "membership, kind = 'MEMBER', true, true",
        "membership, kind = 'NONMEMBER', true, false",
        "membership, ends_on = current_date - 2, false, false",
        "membership, starts_on = current_date + 2, false, false",
        "person, deactivated_at = now(), false, false",
        "person, blacklisted_at = now(), false, false"})
    void what_is_for_customers_and_what_for_members(String table, String otherwise, boolean customer, boolean member) {
        UUID coupon = coupon();
        UUID event = invitation();
        UUID told = announced(cast().neighbour());
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, login);
        become(table, otherwise);

        assertThat(available(olga)).hasSize((customer ? 2 : 0) + (member ? 1 : 0));
        assertThat(gets(coupon)).isEqualTo(customer);
        assertThat(gets(event)).isEqualTo(customer);
        assertThat(gets(told)).isEqualTo(member);
        assertThat(addressed()).isEqualTo(member ? 2 : 1);
    }

    private boolean gets(UUID card) {
        return give(olga, chat, card).status() == 201;
    }

    private void become(String table, String otherwise) {
        List.of(
            "update membership set %s where person_id = (select id from person where login = ?)",
            "update person set %s where login = ?").stream()
            .filter(statement -> statement.contains("update " + table))
            .forEach(statement -> sql().update(statement.formatted(otherwise), login));
    }

    private UUID invitation() {
        UUID event = cast().event(mark);
        sql().update("update event set starts_at = now() + interval '1 hour' where reference = ?", event);
        return event;
    }

    /** To somebody else. */
    private UUID announced(String another) {
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, another);
        return UUID.fromString(olga.post("/api/announcements", """
            {"title": "%1$s", "text": "The lift rests on %2$s.", "locations": ["%3$s"], "tags": ["%1$s"], "send": true}
            """.formatted(mark, LocalDate.now(), cast().pier())).require(201).json().getString("id"));
    }

    /** How many would get the next one. */
    private long addressed() {
        return olga.get("/api/announcements/audience?location=%s&tag=%s".formatted(cast().pier(), mark)).require(200)
            .json().getInt("count");
    }
}
