package lobby.trust;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of each race without the constraint, the lock or the comparison that {@link RacesIT} and others hold: a
 * race that the naive version wins as well would prove nothing. The naive versions have tables of their own, with
 * nothing but columns.
 */
class NaiveRacesIT extends NaiveTest {

    private static final int MANY = 20;

    @BeforeEach
    void tables_that_keep_nothing_right() {
        sql().update("create schema if not exists naive");
        sql().update(
            "create table if not exists naive.conversation (reference uuid, booking uuid, opened_at timestamptz)");
        sql().update(
            "create table if not exists naive.message (conversation uuid, number bigint, author int, client uuid)");
        sql().update("create table if not exists naive.stream (id bigserial primary key, conversation uuid)");
        sql().update("create table if not exists naive.unsent (conversation uuid, place bigint)");
        sql().update("create table if not exists naive.hold (conversation uuid, at timestamptz)");
        sql().update("create table if not exists naive.shredded (conversation uuid, kept bigint, at timestamptz)");
        sql().update("create table if not exists naive.mark (reader uuid, read_up_to bigint)");
        sql().update("create table if not exists naive.booking (reference uuid, cancelled_at timestamptz)");
        sql().update("create table if not exists naive.setting (reference uuid, a int, b int)");
    }

    /** RC-01 */
    @Test
    void looking_before_inserting_makes_several_conversations_of_one_booking() {
        assertBreaks(() -> {
            UUID booking = UUID.randomUUID();
            Race.run(MANY, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.conversation where booking = ?", booking) == 0) {
                    own.update("insert into naive.conversation values (?, ?, now())", UUID.randomUUID(), booking);
                }
            }));
            return sql().number("select count(*) from naive.conversation where booking = ?", booking) > 1;
        });
    }

    /** RC-03 */
    @Test
    void looking_before_inserting_stores_one_message_twice() {
        assertBreaks(() -> {
            UUID client = UUID.randomUUID();
            Race.run(MANY, runner -> inTransaction(own -> {
                if (own.number("select count(*) from naive.message where author = 1 and client = ?", client) == 0) {
                    own.update("insert into naive.message values (null, 1, 1, ?)", client);
                }
            }));
            return sql().number("select count(*) from naive.message where client = ?", client) > 1;
        });
    }

    /** RC-04 */
    @Test
    void the_highest_number_and_one_more_is_given_out_twice() {
        assertBreaks(() -> {
            UUID conversation = UUID.randomUUID();
            Race.run(MANY, runner -> inTransaction(own -> own.update("""
                insert into naive.message
                select ?, coalesce(max(number), 0) + 1, 1, null from naive.message where conversation = ?
                """, conversation, conversation)));
            return sql().number("select count(distinct number) from naive.message where conversation = ?", conversation)
                < MANY;
        });
    }

    /** RC-04: numbers are given before commit, so a reader that follows them passes by what is committed late. */
    @Test
    void a_reader_who_follows_a_sequence_of_all_messages_never_sees_some() {
        assertBreaks(() -> {
            UUID conversation = UUID.randomUUID();
            long start = sql().number("select coalesce(max(id), 0) from naive.stream");
            long[] seen = {start, 0};
            Race.run(MANY, runner -> runner > 0
                ? inTransaction(own -> {
                    own.update("insert into naive.stream (conversation) values (?)", conversation);
                    Race.pause();
                })
                : () -> {
                    for (int look = 0; look < MANY; look++) {
                        for (Object id : sql().column("select id from naive.stream where id > ? order by id",
                            seen[0])) {
                            seen[0] = (Long) id;
                            seen[1]++;
                        }
                        Race.pause();
                    }
                    return null;
                });
            return seen[1] < sql().number("select count(*) from naive.stream where id > ? and id <= ?", start, seen[0]);
        });
    }

    /** RC-10 */
    @Test
    void a_mark_that_is_simply_set_goes_back() {
        assertBreaks(() -> {
            UUID reader = UUID.randomUUID();
            sql().update("insert into naive.mark values (?, 0)", reader);
            Race.run(MANY, runner -> inTransaction(own ->
                own.update("update naive.mark set read_up_to = ? where reader = ?", runner + 1, reader)));
            return sql().number("select read_up_to from naive.mark where reader = ?", reader) < MANY;
        });
    }

    /** RC-15 */
    @Test
    void a_conversation_that_begins_while_its_booking_is_cancelled_never_hears_of_it() {
        assertBreaks(() -> {
            UUID booking = UUID.randomUUID();
            sql().update("insert into naive.booking values (?, null)", booking);
            Race.run(2, runner -> runner == 0
                ? inTransaction(own -> {
                    if (own.number("select count(*) from naive.booking where reference = ? and cancelled_at is null",
                        booking) > 0) {
                        Race.pause();
                        own.update("insert into naive.conversation values (?, ?, clock_timestamp())", booking, booking);
                    }
                })
                : inTransaction(own -> {
                    own.update("update naive.booking set cancelled_at = clock_timestamp() where reference = ?",
                        booking);
                    own.update("insert into naive.message select reference, 1, 1, null from naive.conversation where booking = ?",
                        booking);
                    Race.pause();
                }));
            return sql().number("select count(*) from naive.conversation where booking = ?", booking) == 1
                && sql().number("select count(*) from naive.message where conversation = ?", booking) == 0;
        });
    }

    /** RC-17 */
    @Test
    void what_one_administrator_saves_is_overwritten_by_the_other_without_a_word() {
        assertBreaks(() -> {
            UUID setting = UUID.randomUUID();
            sql().update("insert into naive.setting values (?, 0, 0)", setting);
            Race.run(2, runner -> inTransaction(own -> {
                var before = own.rows("select a, b from naive.setting where reference = ?", setting).get(0);
                Race.pause();
                own.update("update naive.setting set a = ?, b = ? where reference = ?",
                    runner == 0 ? 1 : before.get(0), runner == 1 ? 1 : before.get(1), setting);
            }));
            return sql().number("select a + b from naive.setting where reference = ?", setting) < 2;
        });
    }

    @Test
    void looking_for_a_hold_before_taking_back_loses_what_was_held() {
        assertBreaks(() -> {
            UUID talk = UUID.randomUUID();
            Race.run(2, runner -> runner == 0
                ? inTransaction(own -> {
                    long held = own.number("select count(*) from naive.hold where conversation = ?", talk);
                    Race.pause();
                    own.update("insert into naive.shredded values (?, ?, clock_timestamp())", talk, held);
                })
                : inTransaction(own -> own.update("insert into naive.hold values (?, clock_timestamp())", talk)));
            return sql().number("""
                select count(*) from naive.shredded s join naive.hold h on h.conversation = s.conversation
                where s.conversation = ? and s.at > h.at and s.kept = 0
                """, talk) > 0;
        });
    }

    /** RC-07 */
    @Test
    void counting_what_is_taken_back_without_a_lock_hides_some_of_it() {
        assertBreaks(() -> {
            UUID talk = UUID.randomUUID();
            Race.run(MANY, runner -> inTransaction(own -> own.update("""
                insert into naive.unsent select ?, count(*) + 1 from naive.unsent where conversation = ?
                """, talk, talk)));
            return sql().number("select max(place) from naive.unsent where conversation = ?", talk) < MANY;
        });
    }
}
